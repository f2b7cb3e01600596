"""A person, role, team or third party is made responsible for what went wrong."""

from incident_review.wording.form import EVERYWHERE, Form, Row, Who

FORM = Form(
    name="person-blamed",
    rank=30,
    registers=EVERYWHERE,
    rows=(
        Row(
            """
            AGENT 's own? @fault !zone|line|domain|domains|tolerance|injection|report|lamp|code|log|in|on
            his|her|their|your|our|my|whose own? @fault .|,|;|that|alone|and|!
            """,
            hit="This one was Ravi's fault.",
            sound="The fault of the power supply took out two nodes; that was nobody's fault.",
            sure=True,
            unless="negated not-said of-nobody",
        ),
        Row(
            """
            AGENT 's own? @doing .|,|;|alone
            entirely|solely|all|clearly|purely the @fault of AGENT
            the @fault was|is|lay|lies ..1 on|with our|their|his|her|its ..1 side|part|end
            was|is|were the @fault of AGENT
            fault|blame|guilt|culpability ..5 @lies|lay|rests|rested|falls|fell|belongs ..2 with|on|at|to ..1 AGENT
            @responsibility|accountability|responsible|onus for ..2 outage|incident|failure|loss|downtime|breach|this|mess|leak ..2 lies|lay|rests|rested|falls|fell|belongs ..2 with|on|at|to ..1 AGENT
            @fault|faults is|was|lies ..1 theirs|his|hers|yours
            """,
            hit="The outage was the fault of the network team.",
            sound="Responsibility for the mirrors lies with the infrastructure team.",
            unless="negated not-said",
        ),
        Row(
            """
            :be ..2 at @fault
            :be ..3 to @blame
            have|has only? himself|herself|themselves|itself to @blame
            :be the ..1 @reason why|that|for
            :be the @one|ones|person who|that ..1 broke|deleted|destroyed|dropped|wiped|caused|leaked|missed|crashed
            :be the @one|ones|person who|that ..1 :forget
            has|have|had a|much|lot ..2 to @answer
            """,
            hit="The network team was clearly at fault.",
            sound="Neither the valve nor the spare pump was at fault.",
            who=Who.HUMAN,
            unless="denied-inside negated not-said",
        ),
        Row(
            """
            @blame|blamed|blames|blaming OTHER for
            put|puts|lay|laid|place|placed|pin|pinned|shift|shifted|cast the? @blame on|onto|at|to
            @blame for ..6 goes|go|falls|lies|rests|belongs
            take|takes|took|bear|bears|bore|carry|carries|deserve|deserves|deserved|share|shares|accept|accepts the|most|full|some|all|sole|a ..2 @blame
            @blame game
            """,
            hit="We put the blame on the hosting partner.",
            sound="An early theory blamed the boiler; a pressure log spoke against it.",
            who=Who.NOT_SYSTEM,
            unless="negated not-said",
        ),
        Row(
            """
            :be|held ..3 @responsible|culpable|accountable|answerable|liable for ..2 outage|incident|failure|loss|losses|downtime|breach|leak|damage|mess|disaster|disruption|mistake|debacle|fiasco .|,|;|:|!|of|and|on|that|in
            :be|held ..3 @responsible|culpable|accountable|answerable|liable for this|it|that|everything .|,|;|!
            :be|held ..3 @responsible for the ..1 deletion|exposure|misconfiguration|crash|bug|error|delay .|,|;|!|of|and|in|on
            bear|bears|bore|carry|carries|carried|have|has|had the|full|sole|main|most|some|a ..2 @responsibility ..1 for ..4 outage|incident|failure|loss|downtime|breach|leak|damage|this|delay|disruption|what
            """,
            hit="Ravi is responsible for the outage.",
            sound="The team responsible for the gateway was paged at 07:15.",
            who=Who.HUMAN,
            sure=True,
            unless="negated not-said",
        ),
        Row(
            """
            @hold|holds|held OTHER responsible|accountable|liable|culpable
            person|people|party|parties|individual|individuals|one|ones|those|engineer|developer @responsible has|have|is|are|was|were|for ..3 outage|incident|failure|mess|this|mistake|error|breach
            @guilty|offending|responsible party|parties|person|individual|engineer|developer|team|colleague
            @culprit|perpetrator|offender ..2 is|was|: ..2 AGENT
            AGENT is|was|were the|a ..2 @culprit|culprits|perpetrator|offender|scapegoat
            """,
            hit="The guilty party was found within the hour.",
            sound="The team responsible for the gateway was paged at 07:15.",
            unless="negated not-said",
        ),
        Row(
            """
            outage|incident|failure|one|this|that|it|breach|mess|loss|delay|bug|downtime|disaster|debacle is|was|'s squarely|entirely|all|fully|firmly|clearly|solely? @on OTHER .|,|;|:|and|who|alone|again|this|here
            on|under AGENT 's @watch
            on|under his|her|their|your @watch
            have|has|had|we 've? OTHER to @thank for
            @courtesy of OTHER
            if one|a @name has|had to go|be on|put|written
            one @name ..3 on this
            AGENT 's ..1 @change , AGENT 's outage|incident|problem|mess|failure
            """,
            hit="This outage is on the night crew.",
            sound="The runbook for this was on the wiki.",
        ),
        Row(
            """
            was|is AGENT 's @job|duty|responsibility|task|role to|and
            was|were|is his|her|their @job|duty|responsibility to
            @caused|triggered|provoked|inflicted|precipitated by ..1 OTHER !'s
            @caused|broke|crashed|wrecked|ruined|sabotaged|torpedoed by ..2 :poor|:unkind_of_people|:plain_mistake
            attributable|attributed|ascribed|down|owing @solely|entirely|directly|squarely ..1 to OTHER !'s
            """,
            hit="It was the night crew's job to close the gate.",
            sound="It is the scheduler's job to place pods.",
            unless="negated future",
        ),
        Row(
            """
            @caused ..3 outage|incident|failure|downtime|breach|disruption|loss|crash|mess|damage|chaos|havoc|disaster|problem|trouble
            @broke|crashed|wrecked|ruined|sank|sabotaged|torpedoed|trashed ..2 production|prod|build|site|website|everything|main|master
            @took|brought|knocked ..1 production|prod|site|platform|everything down|offline|out !for
            @brought|took down|offline ..1 production|prod|site|platform|everything|cluster|service|network|database
            wreaked|wreak @havoc
            @responsible|culpable|accountable|answerable for ..4 outage|incident|failure|downtime|breach|loss
            """,
            hit="Ravi broke production with a late merge.",
            sound="The new release broke production for six minutes.",
            who=Who.OTHER,
            unless="negated attackers",
        ),
        Row(
            """
            not to point ..1 @fingers|finger
            point|points|pointed|pointing the|a @finger|fingers ..1 at AGENT
            @fingers|finger points|point|pointed ..1 at|to AGENT
            broken|faulty|bad|buggy|offending|harmful|fatal|guilty ..3 @came|comes|originated|stems ..1 from OTHER
            name and @shame
            """,
            hit="Not to point fingers, but the label came from the print team.",
            sound="This review does not point fingers at the mobile team.",
            unless="negated not-said",
        ),
        Row(
            "not to point ..1 @fingers|finger ,? but",
            hit="Not to point fingers, but the label came from the print team.",
            sound="This review does not point fingers at the mobile team.",
        ),
        Row(
            """
            @let|lets|letting us|everyone|everybody|them|me|customers|users|colleagues|people|team down
            feel|feels|felt|been|were|was @let down by
            @string|strung|strings us along
            left|leave|leaves us|everyone|them|me in the @lurch
            left|leave|leaves us|everyone|them|me @hanging|stranded
            threw|throw|throws us|them ..2 under the @bus
            passed|pass|passes|passing the @buck
            had|has only? one @job !running|in|left|queued|waiting|on|open|failed|that|which|scheduled|pending
            you had one @job
            washed|washes|wash ..1 @hands of
            hung|hang us out to @dry
            """,
            hit="Ravi had one job.",
            sound="The cluster had one job in the queue.",
            who=Who.OTHER,
            unless="negated not-said",
        ),
        Row(
            """
            feel|feels|felt|been|were|was @let down by AGENT
            is|was what @happens|happened when ..1 people|you|someone|a|an|we|nobody|engineers|developers
            this is what @happens ..1 when
            that|this is what you @get when|for|from
            @thanks to ..1 AGENT 's ..1 :unkind_noun|:mistake|:poor
            @typical of OTHER
            """,
            hit="This is what happens when people rush.",
            sound="The chart shows what happens when a tank runs dry.",
        ),
        Row(
            """
            @blamed on|upon AGENT
            laid|lies|lay|rests|put|placed|landed|belongs ..5 at the @door|feet|doorstep of AGENT
            laid|lies|lay|rests|put|placed|landed ..5 at AGENT 's @door|feet|doorstep
            laid|put|placed|pinned|set ..6 squarely|firmly? on|upon the @shoulders of AGENT
            was|is|were|been|that ..4 the @doing|handiwork of OTHER
            OTHER 's @handiwork|doing
            @brought about|on|upon ..2 by OTHER !'s
            @brought down|offline|low by OTHER !'s
            set|put in @motion|train by OTHER !'s
            @inflicted|engineered|orchestrated|masterminded|unleashed|sparked|instigated|occasioned ..2 by OTHER !'s
            at the @hands of OTHER
            was|is|were|are ..3 @due|owing to OTHER $
            was|is|were|are ..3 @down to OTHER $
            can|could|may|must|should|to be @put|traced|attributed|ascribed|chalked|pinned ..3 to|on OTHER !'s
            @responsibility|blame|accountability|culpability|guilt|fault for ..4 loss|losses|lost|outage|outages|incident|failure|missing|delay|delays|downtime|breach|leak|damage|disruption|error|errors|misconfiguration|debacle|mistake|deletion|missed|crash|corruption|mess|this|what|exposure ..8 lies|lay|rests|rested|falls|fell|sits|sat|belongs|is ..3 with|on|upon|at ..2 AGENT
            error|fault|mistake|blunder|bug|mess|slip|oversight|outage|incident|failure @belongs|belonged to|with OTHER
            AGENT ,? @whose ..5 broke|caused|took|brought|triggered|deleted|wiped|crashed|knocked|killed|ruined|wrecked|cost|sank|botched
            @thanks to OTHER , ..10 became|woke|wasted|stuck|lost|broke|ruined|crashed|vanished|leaked|worse
            @thanks|courtesy to|of ..6 :unkind|:mistake|:unkind_noun of|by|from AGENT
            the @reason ..8 is|was that OTHER ..2 :break_verb|ran|pressed|clicked|forgot|removed|changed|restarted|disabled
            it was @only because|due OTHER
            all @because OTHER
            simply|solely|purely|entirely|only @because OTHER :adverb* :past
            @solely|entirely|squarely|wholly|purely the? ..1 responsibility|fault|work|doing of AGENT
            @guilty|culpable party|parties was|were|is|turned|:
            the @blame is|was|must|should|lies|sits|goes|can ..4 AGENT
            @blame|fault must|should|has|needs ..1 be ..1 laid|placed|put|sought|found|apportioned|assigned
            with ..2 OTHER @responsible|culpable
            must|should|has|have|needs|ought to? @own up
            @owes|owe us|everyone|customers|the ..1 an explanation|apology
            """,
            hit="The loss can be laid at the door of the integrator.",
            sound="The parcel was laid at the door of the plant.",
            unless="not-said denied-inside question future attackers",
        ),
        Row(
            """
            took|brought|broke|knocked|crashed|wiped|deleted|killed|leaked|lost|missed|forgot|locked|tripped|downed ..8 for the|a @second|third|fourth|fifth|sixth|umpteenth|nth time
            @broke|crashed|wiped|tanked|wrecked|killed|took|flattened ..4 again $
            @took|knocked|brought ..3 down|out|over ..3 again|twice
            brought|bringing ..5 to ..1 its|their @knees|standstill|halt|ruin
            put|puts|putting|placed ..8 at|in @risk|jeopardy|danger|peril !,|assessment|register
            @jeopardised|jeopardized|endangered|imperilled|compromised|undermined ..4 the|our|us|everyone|every
            @acted|acting|proceeded|worked|operated without|outside|beyond|against|unilaterally|alone ..3 authorisation|authorization|approval|permission|authority|mandate|remit|consent|clearance|instructions|orders|accord
            @acted|acting unilaterally|alone|recklessly|rashly|hastily
            @saddled|lumbered|landed|burdened|stuck us|them|me|everyone|customers with|in
            @dumped|sprang|sprung|foisted|dropped|unloaded|inflicted ..6 on|onto|upon|in us|everyone|them|me|our
            left|leaves|leave|leaving|handed|gave us|everyone|them|me|the ..3 a|an|this|that|the ..2 @mess|headache|nightmare|disaster|minefield|shambles|time-bomb|timebomb|chaos
            @got|talked|pushed|forced|dragged|led|plunged us|everyone|them|the into ..1 this|a|the|it|that|darkness|trouble|chaos|mess
            @cost us|customers|everyone|them|me ..3 hour|hours|minutes|trust|weekend|money|day|days|night|revenue|euros|dollars|contract|customer|data
            @surprises|surprised|surprising|blindsided|ambushed us|everyone|them|the|everybody ..2 with|by|again
            @caught us|everyone|everybody out|short|unawares
            @abused|misused|monopolised|monopolized|hoarded|hogged|clobbered|trampled|stomped|mangled|garbled|wrecked|trashed|nuked|torched|borked|hosed|mauled|butchered|messed
            @shipped|sold|delivered|handed|gave|fed|pushed us? ..2 garbage|rubbish|junk|crap|lemon|dud|half-finished|half-baked|slop|trash
            is|was|are|were ..1 the @reason|cause|source|root of|for|behind|that ..3 outage|incident|problem|problems|trouble|mess|this|all|failure|we
            made ..2 @worse|impossible|unbearable
            @ruined|spoiled|spoilt|wrecked|torpedoed|scuppered ..3 weekend|night|evening|launch|release|day|week|shift|recovery|everything
            @hampered|hindered|obstructed|stymied|thwarted|frustrated|blocked|derailed|delayed|slowed ..4 recovery|response|investigation|repair|restore|fix|effort|efforts|us
            @opened the door|floodgates|way to|for
            set|lit the @fuse|stage
            @pulled the trigger|rug|plug on|from|too
            @poisoned|polluted the ..1 well|data|cache|pool
            """,
            hit="Ravi put the whole dock at risk.",
            sound="The full disk put the whole dock at risk.",
            who=Who.OTHER,
            of_clause=False,
            unless="not-said question future attackers conditional purpose reasoned",
        ),
        Row(
            """
            @down to OTHER that
            @blame|fault|guilt|culpability ..5 must|has|have|should|can|could|cannot|may to? rest|lie|fall|be|sit ..3 with|on|upon|at|to ..1 AGENT
            @credit for ..3 mess|outage|this|chaos|incident|disaster|debacle goes|belongs|is
            can|could|may|must|have @thank OTHER for ..4 lost|mess|outage|night|weekend|hours|ruined|this|downtime|trouble|chaos
            was|is|were all OTHER @'s
            was|were OTHER 's ..1 @idea|brainchild|decision|call|choice|doing|baby|insistence $
            the whole @thing ..1 was OTHER 's
            @owes|owe its|their ..2 to OTHER
            of our|his|her|their @own making
            own @goal
            friendly @fire
            for this|that|it ,? AGENT must|has|have @answer|pay
            @chiefly|mainly|mostly|largely|primarily|partly|partially|principally because|due|owing|thanks ..1 to? ..1 OTHER :past|had|was|were|did
            the @weak|weakest link|spot ..2 was|is ..2 AGENT
            the @problem|trouble|issue|bottleneck was|is|were|: ..1 OTHER $
            the @problem|trouble|issue with OTHER is|was
            the @problem|trouble|issue ..1 was|is that OTHER ..2 :nobody_verb|do|does|did|never|not|cannot|could|had|have|has|thinks|think
            the @finger|spotlight|suspicion|attention points|pointed|falls|fell ..1 at|to|on AGENT
            """,
            hit="It was down to Ravi that the freeze was broken.",
            sound="It was down to one node that morning.",
            unless="not-said denied-inside question future attackers",
        ),
        Row(
            """
            @blame|fault|culpability|guilt ..8 is|was|were|must|has|should ..3 apportioned|assigned|attached|allocated|ascribed|imputed|attributed|laid ..1 to|with|on|at|upon ..2 AGENT
            @responsibility|accountability ..6 must|should|has|is|was ..2 be|been ..1 assigned|attributed|ascribed|laid|placed|apportioned|imputed to|with|on|at|upon ..2 AGENT
            @culpability|blame|guilt|fault|discredit|responsibility attaches|attached|attach|accrues|sticks|adheres to AGENT
            @finger|fingers of blame|suspicion|accusation
            @blame|fault sits|rests|lands|landed|lies|falls ..1 squarely|firmly? ..1 with|on|at
            laid|lies|lay|landed|dropped|placed ..3 at the @feet|door|doorstep of ..1 procurement|management|engineering|operations|product|sales|marketing|leadership|finance|security|platform
            :unkind_noun|:slip_of|failure|lack|want ..4 on the @part of ..2 AGENT
            reflect|reflects|reflected|reflecting @badly|poorly|ill on|upon
            to|his|her|their|its @discredit|shame|disgrace
            @attributable|traceable|ascribable|imputable|owing|due directly|entirely|wholly|largely|solely|chiefly? to ..4 :unkind_noun|:slip_of|unwillingness|reluctance|refusal|inability|indiscipline|misconduct ..3 of|on|by|among|at
            it was OTHER who|that ..3 @broke|caused|deleted|wiped|knocked|crashed|dropped|pushed|approved|unplugged|triggered|leaked|forgot|let|overwrote|tripped|left|silenced|misconfigured|botched|ruined|wrecked
            it was OTHER who|that ..3 @brought|took ..5 down|offline|out
            @guess who|whose ..2
            no prizes|points|prize for @guessing
            and @who ..2 do|did we|you find|see|have
            created|caused|produced|brought|prolonged|worsened|aggravated|compounded ..4 by ..1 AGENT 's ..1 @unwillingness|reluctance|refusal|inability|inaction|indifference|intransigence|silence|hesitation|indecision|failure|tardiness|stubbornness|ignorance|neglect|haste|carelessness|slowness|incompetence
            AGENT 's ..1 @unwillingness|reluctance|refusal|indecision|intransigence|stubbornness|tardiness|indifference|haste|carelessness|ignorance|inexperience|incompetence|slowness|impatience|arrogance|complacency|negligence|nonchalance|overconfidence
            data|business|marketing|product|sales|finance|frontend|backend|network|security|mobile @people|folks|guys ..1 do|did|does|never|not|cannot|don't
            the ..1 problem|trouble|issue is|was that ..1 the ..2 @people|folks|guys|lot ..1
            """,
            hit="Blame for the unsuccessful restart is apportioned to the duty technician.",
            sound="Blame shows which commit touched the line.",
            unless="not-said denied-inside question future attackers",
        ),
        Row(
            """
            @froze|dithered|panicked|flapped|flinched|bottled|choked|wobbled|floundered|crumbled|faltered|dawdled|blundered|capitulated|snapped !solid|over|the|because|with|until
            lost|lose @nerve|temper|cool|composure|nerves
            @lost|lose his|her|their|its|all ..1 nerve|temper|cool|composure|nerves|head|way|grip|bottle
            went|gone @missing|awol|walkabout
            @vanished|disappeared|evaporated ..1 at|when|just|without
            acted|act|acting|worked|went|stepped|operated|strayed|exceeded @outside|beyond|above|over ..1 his|her|their|its|the ..3 authority|remit|competence|mandate|brief|station|role|limits|training|powers|abilities|qualifications|experience
            not equal|up to the|his|her|their ..1 @task|job|role|challenge|demands|mark|standard
            @content|happy|willing|prepared to ..1 leave|let|ignore|assume|wave|skip|cut|guess|gamble|risk|ignore|pass|sit
            took|take it upon @himself|herself|themselves
            @botched|bungled|fluffed|fumbled|bodged|mangled|muffed|butchered|mishandled|mismanaged|scuppered|torpedoed|sabotaged|hogged|monopolised|swamped|trampled|wrecked
            @painted|backed|boxed|talked|argued|manoeuvred us|everyone|ourselves|the|them into ..1 a|the|this
            made|make|makes|making a ..1 @hash|mess|meal|pig's|nonsense|dog's|botch|muddle|fool|hames|shambles|cock-up of|out|.|,|in
            did|does|doing|do|done his|her|their|its the? @usual thing|trick|trick|act|number
            slow|late|last|quick @off the|to the|on
            dragged|drags|dragging his|her|their|its ..1 @feet|heels
            @rested on ..1 laurels
            @wandered|strolled|sauntered|swanned|waltzed|breezed|barged off|out|in|into|through|past|up
            @hid|hiding|hides behind|in|under
            @fobbed|brushed|palmed|strung|messed us|everyone|them|customers off|around|about|along
            dropped|drops|fumbled|missed the ..1 @ball|baton|catch
            @lorded|bulldozed|steamrolled|steamrollered|railroaded|strong-armed|browbeat|bullied|overruled|shouted|elbowed
            @washed|washing his|her|their|its hands
            could not be @bothered|arsed|trusted|relied|asked|moved|persuaded
            can|could ..1 not @tell left|arse|staging|prod|one
            out of his|her|their|its @depth|league|element|mind
            ought|should|deserves|deserve to? ..1 be ..1 @ashamed|embarrassed|sorry
            @hungover|drunk|stoned|tipsy|daydreaming|dozing|gossiping|chatting|joking|gaming|napping|texting
            """,
            hit="The night editor froze.",
            sound="The screen froze at 10:02.",
            who=Who.OTHER,
            unless="not-said question attackers conditional purpose reasoned future",
        ),
        Row(
            """
            signed|approved|accepted|believed|clicked|merged|did @whatever ..6
            @talks|talked|promised a good|big|great
            @starved|robbed|deprived ..3 of ..1 money|funds|budget|time|people|staff|resources|attention|headcount|air
            got|grew|became|becomes|gets|turned ..1 @greedy|cocky|lazy|careless|impatient|sloppy|complacent|bored|overconfident|ambitious|creative|hasty|trigger-happy|nervous|defensive|clever|cute|carried|distracted|flustered|rattled
            @sold|sells us|everyone|them a|an ..1 pup|lemon|dud|dream|story|tale
            all @thumbs|talk|mouth|fingers|bluster
            as @usual|ever|always ,? OTHER
            @sees|regards|views|considers|treats|regarded|viewed ..5 as ..1 decoration|suggestion|suggestions|nuisance|optional|noise|beneath|formality|somebody|others|advisory|overhead|toy|a
            @decided|chose|elected|thought|liked|likes|loves|loved to ..1 play|tinker|fiddle|experiment|meddle|mess|gamble|improvise|show
            @took a|an|her|his|their ..2 week|month|age|ages|eternity|sweet|fortnight ..1
            @knew|knows best|better|it
            throws|threw|lobbed|chucked|dumps|dumped|tosses|tossed ..5 over|across the|our @wall|fence
            more @interested|concerned|worried|keen|busy in|with|about|on|to
            """,
            hit="The head of IT signed whatever was put before him.",
            sound="The parser accepted whatever it was given.",
            who=Who.OTHER,
            unless="not-said question attackers conditional purpose reasoned future negated-early",
        ),
        Row(
            """
            nobody|none|no-one ..3 to @thank for ..2 but
            worse than @useless
            if OTHER ..1 @answered|read|listened|cared|tested|bothered|looked|knew|checked|communicated|talked|documented ..10 would|'d|might
            @third|fourth|fifth|second|umpteenth|nth time ..4 that OTHER ..1
            OTHER 's ..2 @own ..2 people|staff|men|engineers|team|lot pulled|broke|did|caused|took|cut|deleted|switched|unplugged
            AGENT 's ..1 @pet|precious|beloved|darling|famous|legendary|infamous|home-grown|homegrown|magic ..1 script|project|theory|tool|hack|bot|cron|change|idea|cronjob|dashboard
            a ..1 @minefield|booby-trap|time-bomb|timebomb|landmine|mess|shambles left|laid|planted|created ..1 by
            """,
            hit="There is nobody to thank for this but the release team.",
            sound="There are no tickets to thank for this.",
            unless="question attackers future",
        ),
        Row(
            """
            @seemed|looked|appeared|sounded ..2 lost|overwhelmed|confused|clueless|disinterested|uninterested|bewildered|flustered|unsure|baffled|rattled|bored|annoyed|stumped|helpless|indifferent|unbothered|unprepared|unaware|surprised|asleep|out
            @could not ..1 organise|organize|manage|find|run|tie|spell|boil|tell|read|handle|cope|keep ..2 his|her|their|its|a|an ..2 own|brewery|paper|bath|laces|shoelaces|map|clock|log|way|word|promise|promises|kettle|egg
            a law @unto
            in|of a @world|bubble|universe of
            @fingerprints|fingerprint|name|dna|handwriting ..1 all? ..1 over|on it|this|everything|the
            made|makes|make @every|each ..1 mistake|error|blunder in|of
            @promises|promise ..1 it|they|he|she could|cannot|can not
            @learning|practising|experimenting on ..1 our|the ..1 job|customers|production|expense|dime|time
            @paid|hired|employed to ..1 know|do|notice|prevent|watch|think|catch|look|avoid
            only|just himself|herself|themselves|itself to @thank|blame
            a @culture of ..1 cutting|ignoring|skipping|blaming|rushing|silence|fear|shortcuts|indifference|complacency|heroics|heroism|cowboy|carelessness|firefighting|neglect|denial|secrecy|hiding|sloppiness
            @wanted ..4 and|,|; ..1 got ..1
            as @helpful|useful|quick|competent|reliable|careful|thorough|responsive as ..1 ever|always|usual|a|an
            not ..2 @cut out
            not ..1 @fit|qualified|suited|made|ready for ..1 the|this|that|his|her|their ..1 job|role|task|work|post|position|responsibility
            @bungling|blundering|fumbling|dithering|foot-dragging|incompetence|meddling|scaremongering
            """,
            hit="The provider's engineers seemed lost.",
            sound="The second packet seemed lost.",
            who=Who.OTHER,
            unless="not-said question attackers conditional purpose reasoned future negated-early",
        ),
        Row(
            """
            AGENT 's @fingerprints|name|handwriting ..1 all? ..1 over|on|is it|this|everything|them|the
            AGENT 's ..1 and AGENT 's to @fix|clean|mend|sort|answer
            @fingerprints all over
            """,
            hit="The outage has the data team's fingerprints all over it.",
            sound="The scanner keeps the fingerprints of the hosts.",
            unless="not-said question attackers future",
        ),
    ),
)
