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
            unless="negated not-said of-nobody no-verdict",
        ),
        Row(
            """
            was|is|were|'s|all|entirely|solely|squarely|clearly !the|a|an|its|their|no|nobody|anyone|anybody|not ..2 's own? @fault !zone|line|domain|tolerance|injection|code|log|in|on
            AGENT 's own? @doing .|,|;|alone
            entirely|solely|all|clearly|purely|was|is|were|squarely|largely|mostly the @fault of AGENT
            @fault|blame|guilt|culpability|discredit ..14 lies|lay|lie|lying|rests|rest|rested|resting|falls|fell|fall|belongs|belonged|sits|sat|sit|lands|landed|attaches|sticks ..3 with|on|at|to|upon ..2 AGENT
            @blame|guilt|culpability ..3 lies|lay|lie|lying|rests|rest|rested|falls|fell|belongs|sits|sat ..2 with|on|at !the|a|an|this|that|its|either|no|any|one|neither ..1
            @responsibility|accountability|liability|responsible|onus|ownership for|of ..5 :harm|this|what !management|response|communication|communications|handling|command|commander|reporting|reports|review|reviews|analysis|budget|prevention|tracking|process ..12 lies|lay|rests|rested|falls|fell|sits|sat|belongs|lands ..3 with|on|upon|at|to ..2 AGENT
            @culpability|blame|guilt ..6 shared|split|divided|apportioned|distributed ..1 between|among|amongst|by|equally|evenly|across
            @responsibility|accountability is|was|are|lies shared|split|divided ..1 between|by|among ..2 AGENT
            @blame|fault|culpability|guilt ..8 is|was|were|must|has|should|can ..4 apportioned|assigned|attached|allocated|ascribed|imputed|attributed|laid|placed|put|sought ..1 to|with|on|at|upon|between|among ..2 AGENT
            @responsibility|accountability ..6 must|should|has|is|was ..2 be|been ..1 assigned|attributed|ascribed|laid|placed|apportioned|imputed to|with|on|at|upon|between ..2 AGENT
            the @blame is|was|must|should|lies|sits|goes|can ..4 AGENT
            @apportion|apportioning|apportioned ..1 blame|fault|guilt|it|this|responsibility|culpability ..1
            @fault|blame is|was ..1 with AGENT
            @fault|faults is|was|lies ..1 theirs|his|hers|yours
            fault|failure|mistake|error|mess|blame|outage ..1 is|was|'s ..2 @ours|mine .|,|;|and|alone|too
            """,
            hit="The outage was the fault of the network team.",
            sound="Responsibility for the mirrors lies with the infrastructure team.",
            unless="negated not-said of-nobody no-verdict denied-inside",
        ),
        Row(
            """
            :be ..2 at @fault
            :be ..3 to @blame !this|that|it|anyone|anybody|someone|somebody|him|her|them|a|the
            has|have|had a|much|lot ..2 to @answer
            @violated|violates|violating|breached|contravened|infringed ..3 terms|contract|agreement|agreements|obligation|obligations|requirement|requirements|commitment|commitments|duty|law|regulation|regulations
            shipped|released|delivered|published|sold|fed us|them? ..2 @garbage|rubbish|junk|crap|lemon|dud|slop|trash|nonsense
            """,
            hit="The network team was clearly at fault.",
            sound="Neither the valve nor the spare pump was at fault.",
            who=Who.NOT_SYSTEM,
            unless="denied-inside negated not-said no-verdict users",
        ),
        Row(
            """
            have|has|had only? himself|herself|themselves|itself|ourselves to @blame|thank
            :be ..1 the ..1 @reason|cause|source|root why|that|we|for|of|behind
            :be the @one|ones|person who|that ..1 :forget|broke|deleted|destroyed|dropped|wiped|caused|leaked|missed|crashed|triggered|unplugged|overwrote
            :be|held ..3 @responsible|culpable|accountable|answerable|liable for ..2 :harm .|,|;|:|!|of|and|on|that|in
            :be|held ..3 @responsible|culpable|accountable|answerable|liable for ..6 outages|incidents|failures
            :be|held ..3 @responsible|culpable|accountable|answerable|liable for this|it|that|everything .|,|;|!
            bear|bears|bore|carry|carries|carried|have|has|had the|full|sole|main|most|some|a ..2 @responsibility ..1 for ..4 :harm|this|what
            """,
            hit="Ravi is responsible for the outage.",
            sound="The team responsible for the gateway was paged at 07:15.",
            who=Who.HUMAN,
            unless="negated not-said no-verdict denied-inside",
        ),
        Row(
            """
            @blame|blamed|blames|blaming OTHER for
            put|puts|lay|laid|place|placed|pin|pinned|shift|shifted|cast the? @blame on|onto|at|to
            @blame for ..6 goes|go|falls|lies|rests|belongs
            take|takes|took|bear|bears|bore|carry|carries|deserve|deserves|deserved|share|shares|accept|accepts the|most|full|some|all|sole|a ..3 @blame
            @blame game
            """,
            hit="We put the blame on the hosting partner.",
            sound="An early theory blamed the boiler; a pressure log spoke against it.",
            who=Who.NOT_SYSTEM,
            unless="negated not-said no-verdict",
        ),
        Row(
            """
            @hold|holds|held OTHER responsible|accountable|liable|culpable
            person|people|party|parties|individual|individuals|one|ones|those|engineer|developer @responsible has|have|is|are|was|were|for ..3 outage|incident|failure|mess|this|mistake|error|breach
            @guilty|offending|culpable party|parties|person|individual|engineer|developer|team|colleague
            @responsible party|parties|person|individual is|was|were|turned|has|had|:
            @culprit|perpetrator|offender ..2 is|was|: ..2 AGENT
            AGENT is|was|were the|a ..2 @culprit|culprits|perpetrator|offender|scapegoat
            """,
            hit="The guilty party was found within the hour.",
            sound="Responsible team: moorings.",
            unless="negated not-said no-verdict",
        ),
        # Thanks to, because of, down to somebody.
        Row(
            """
            @because of AGENT $
            @thanks|owing|due to OTHER , ..10 :bad_past|became|woke|wasted|stuck|broke|ruined|vanished|worse|down|without|had|twice|double-charged !no|nothing|none|only|less|neither
            ^ @courtesy of ..6 , ..1 we|our|all|every|everyone
            @courtesy of OTHER
            happened|failed|broke|down|lost|late|crashed|died|all|only|gone @thanks to ..1 AGENT
            @thanks to ..1 AGENT 's ..6 we|the|our ..5 :bad_past|broke|wasted|down|without|wiped|offline !no|nothing|none|only|less
            @thanks to ..1 AGENT 's ..1 :unkind_noun|:mistake|:poor
            @thanks|courtesy to|of ..6 :unkind|:mistake|:unkind_noun of|by|from AGENT
            have|has|had|we 've? OTHER to @thank for !catching|finding|spotting|saving|fixing|noticing|keeping|getting|restoring|a|an|their|his|her|help|quick ..3 :harm|this|hours|night|weekend|ruined|that|it|extra|broken
            can|could|may|must|have @thank OTHER for ..4 :harm|night|weekend|hours|ruined|this
            nobody|none|no-one ..3 to @thank for ..2 but
            was|is|were|are|be ..3 @due|owing|down to OTHER $
            @put|puts|chalk|chalked|chalking !in|on|up|down ..3 down|up to OTHER
            @traced|attributed|ascribed|chalked|pinned ..6 to|on OTHER $
            can|could|may|must|should|to be @put|traced|attributed|ascribed|chalked|pinned ..3 to|on OTHER !'s
            @attributable|traceable|ascribable|imputable ..1 to ..2 OTHER $
            @down to OTHER that
            it was @only because|due OTHER
            all @because OTHER
            @simply|solely|purely|entirely because OTHER :adverb* :past
            attributable|attributed|ascribed|down|owing @solely|entirely|directly|squarely ..1 to OTHER !'s
            @chiefly|mainly|mostly|largely|primarily|partly|partially|principally because|due|owing|thanks ..1 to? ..1 OTHER :past|had|was|were|did
            @attributable|traceable|ascribable|imputable|owing|due directly|entirely|wholly|largely|solely|chiefly? to ..4 :unkind_noun|:slip_of|unwillingness|reluctance|refusal|inability|indiscipline|misconduct ..3 of|on|by|among|at
            """,
            hit="Because of the facilities team, the pumps stood still.",
            sound="Because of the ice, the pumps stood still; thanks to the facilities team they ran again by noon.",
            unless="not-said denied-inside future attackers no-verdict suspected asked",
        ),
        # Whose outage, job, mess it is.
        Row(
            """
            :harm|one|this|that|it is|was|'s|are|would|will be? squarely|entirely|all|fully|firmly|clearly|solely|totally|completely|mostly|largely|also|just? @on OTHER .|,|;|:|and|who|alone|again|this|here|that
            :harm|one|this|that|it|blame is|was|'s|are|would|will|lies be? squarely|entirely|all|fully|firmly|clearly|solely|totally|completely|mostly|largely|also|just? on @us|me .|,|;|:|and|alone|again|here
            our|my @bad $
            our|my @bad as|because|for|that|here|since|again|too|,
            on|under AGENT 's @watch
            on|under his|her|their|your @watch
            if one|a @name has|had to go|be|on
            one @name ..3 on this
            AGENT 's ..1 @change , AGENT 's outage|incident|problem|mess|failure
            @own|owns|owned this|that|the ..1 mess|failure|fiasco|debacle|screw-up|blunder|disaster
            @ownership of the|this|that ..2 mess|failure|fiasco|debacle|error|mistake|blunder|loss
            @mess|havoc|shambles|chaos that? OTHER made|left|caused|created|produced
            @mess|havoc|shambles|chaos ..2 left|made|caused|created by ..1 AGENT
            :harm|error|bug|slip|oversight @belongs|belonged with OTHER
            error|fault|mistake|blunder|bug|mess|slip|oversight|outage|incident|failure @belongs|belonged to OTHER
            of AGENT 's ..1 @making|undoing
            its|their|his|her|our|my @own ..1 making|misfortune|downfall|undoing|trouble
            own @goal
            friendly @fire
            was|is|were all OTHER @'s
            was|were OTHER 's ..1 @idea|brainchild|decision|call|choice|doing|baby|insistence $
            AGENT 's @baby|brainchild and|,
            on his|her|their|its @conscience
            AGENT 's @fingerprints|name|handwriting ..1 all? ..1 over|on is it|this|everything|them|the
            @fingerprints all over
            the @problem|trouble|issue|bottleneck was|is|were|: ..1 OTHER $
            the @problem|trouble|issue with OTHER is|was
            the @problem|trouble|issue ..1 was|is that OTHER ..2 :nobody_verb|do|does|did|never|think|thinks|refuses|always|keeps|insist|insists
            the @weak|weakest link|spot ..2 was|is ..2 AGENT
            the? @cause|causes|reason|fault|blame|culprit|problem|guilty : ..1 AGENT $
            @cause|fault|blame|culprit : ..1 AGENT ,|(|who
            the @finger|spotlight|suspicion falls|fell|points|pointed ..1 at|to|on AGENT
            @blame points|pointed|leads|led|shows|names|named ..1 at|to? AGENT
            """,
            hit="This outage is on the night crew.",
            sound="The runbook for this was on the wiki.",
            unless="not-said denied-inside future no-verdict asked looked-for",
        ),
        Row(
            """
            was|is AGENT 's @job|duty|responsibility|task|role to|and
            was|were|is his|her|their @job|duty|responsibility to
            @caused|provoked|inflicted|precipitated by ..1 OTHER !'s
            :harm|it ..3 @triggered by ..1 OTHER !'s
            @caused|broke|crashed|wrecked|ruined|sabotaged|torpedoed by ..2 :poor|:unkind_of_people|:plain_mistake
            @brought about|on|upon|down|offline|low ..2 by OTHER !'s
            @inflicted|engineered|orchestrated|masterminded|unleashed|sparked|instigated|occasioned|self-inflicted ..2 by OTHER !'s
            recovery|repair|restoration|restore|resolution|response|investigation|progress was|were ..3 @held|delayed|slowed|hampered|hindered|blocked|stalled|prolonged|frustrated|obstructed|impeded up|down? by ..1 OTHER !'s
            outage|incident|downtime|disruption|delay was|were ..3 @prolonged|worsened|aggravated|compounded|exacerbated|extended by ..1 OTHER !'s
            """,
            hit="It was the night crew's job to close the gate.",
            sound="It is the scheduler's job to place pods.",
            unless="negated future no-verdict suspected",
        ),
        # What somebody caused, broke, cost.
        Row(
            """
            @:broke_past !off|out|into|up|even|through|down|for|news|away|with|under|from|in|to|at|on|and|or|ground|or|.|,|; ..5 !into|apart
            @broke it|this|that|them|something|the|our
            @succeeded in :breaking
            @took|brought|knocked|taken ..3 production|prod|site|platform|everything|region|cluster|system|checkout|login|whole|entire ..3 down|offline|out !for|as|to
            @brought|took|taken|knocked down|offline|out ..2 production|prod|site|website|platform|everything|cluster|service|network|database|region|half|system|checkout|whole|entire|our
            wreaked|wreak @havoc
            @failed us|you|them|everyone|customers|our|their
            @damaged|broke|wrecked|ruined|destroyed|corrupted it|them
            in|of @breach|violation of ..3 contract|agreement|obligations|obligation|sla|terms|policy|rules|duty|requirements|procedure|procedures|orders
            failed|neglected|breached|shirked|abandoned ..1 his|her|its|their ..2 @duty|duties|obligation|obligations|responsibilities|responsibility
            @refused|refuses|declined|disclaimed|dodged|ducked|evaded|shrugged|denied|denies ..4 responsibility|blame|accountability|liability|ownership|everything|wrongdoing
            stood|stands|standing|got|getting in the|our @way !of
            acted|proceeded|went|worked|acting ahead? without ..3 @authorisation|authorization|approval|permission|authority|mandate|consent|clearance|asking|orders
            @acted|acting|worked|operated outside|beyond|against ..3 authorisation|authorization|approval|permission|authority|mandate|remit|consent|instructions|orders
            @acted|acting unilaterally|alone|recklessly|rashly|hastily
            """,
            hit="Ravi broke production with a late merge.",
            sound="The new release broke production for six minutes.",
            who=Who.OTHER,
            unless="in-parts asked negated attackers conditional future purpose no-verdict reasoned suspected",
        ),
        Row(
            """
            @damaged|broke|wrecked|ruined|corrupted|crashed it|them|everything|production
            """,
            hit="A trainee was let loose on the winch and damaged it.",
            sound="A wave lifted the buoy and damaged it.",
            who=Who.OTHER,
            of_clause=True,
            unless="negated attackers conditional future purpose no-verdict reasoned suspected",
        ),
        Row(
            """
            AGENT 's ..2 change|changes|commit|refactoring|refactor|merge|deploy|deployment|rollout|script|patch|pr|migration|edit|cleanup|release|query|update|fix|push|hotfix|experiment|test ..1 @broke|crashed|knocked|ruined|wrecked|caused|corrupted|cost|sank
            AGENT 's ..2 change|changes|commit|refactoring|refactor|merge|deploy|deployment|rollout|script|patch|pr|migration|edit|cleanup|release|query|update|fix|push|hotfix|experiment|test ..1 @took|brought ..4 down|offline
            decision|decisions|choice|choices|action|actions|inaction|insistence|refusal|conduct|behaviour|behavior|negligence|order|orders|shortcut|shortcuts ..1 of|by AGENT ..10 @caused|led|resulted|cost|brought|created|factor ..3 :harm|this|us|everything|here|hours|down
            AGENT @'s ..2 decision|decisions|choice|choices|action|actions|inaction|insistence|refusal|conduct|behaviour|behavior|order|orders|shortcut|shortcuts ..10 caused|led|resulted|cost|brought|created|factor ..3 :harm|this|us|everything|here|hours|down
            AGENT ,? @whose ..5 broke|caused|took|brought|triggered|deleted|wiped|crashed|knocked|killed|ruined|wrecked|cost|sank|botched
            OTHER has|had|have|also|again|thereby|then|itself|himself|herself|,|who|which* @caused !no|nothing|only|by
            the @reason ..8 is|was that OTHER ..2 :break_verb|ran|pressed|clicked|forgot|removed|changed|restarted|disabled
            it was OTHER who|that ..3 @broke|caused|deleted|wiped|knocked|crashed|dropped|pushed|approved|unplugged|triggered|leaked|forgot|let|overwrote|tripped|left|silenced|misconfigured|botched|ruined|wrecked|gave
            it was OTHER who|that ..3 @brought|took ..5 down|offline|out
            once|yet ..1 @again ..1 it was OTHER $
            broken|faulty|bad|buggy|offending|harmful|fatal|guilty ..1 commit|change|config|configuration|code|release|build|script|command|patch|migration|push|merge|deploy|file|value|label ..2 @came|comes|originated|stems ..1 from OTHER
            created|caused|produced|brought|prolonged|worsened|aggravated|compounded ..4 by ..1 AGENT 's ..1 @unwillingness|reluctance|refusal|inability|inaction|indifference|intransigence|silence|hesitation|indecision|failure|tardiness|stubbornness|ignorance|neglect|haste|carelessness|slowness|incompetence
            AGENT 's ..1 @unwillingness|reluctance|refusal|indecision|intransigence|stubbornness|tardiness|indifference|haste|carelessness|ignorance|inexperience|incompetence|slowness|impatience|arrogance|complacency|negligence|nonchalance|overconfidence
            :unkind_noun|:slip_of|failure|lack|want ..4 on the @part of ..2 AGENT
            was|is|were|been|that ..4 the @doing|handiwork of OTHER
            OTHER 's @handiwork|doing
            at the @hands of OTHER
            @solely|entirely|squarely|wholly|purely the? ..1 responsibility|fault|work|doing of AGENT
            with ..2 OTHER @responsible|culpable
            this|that|it ..2 is|was ..2 @failure of|by ..2 AGENT
            @organizational|organisational|managerial|institutional|leadership failure|failures|failing|failings
            """,
            hit="Ravi's refactoring broke the tide table.",
            sound="Ravi's refactoring was the first to use the tide table.",
            unless="not-said denied-inside negated future attackers no-verdict suspected",
        ),
        Row(
            """
            not to point ..1 @fingers|finger
            point|points|pointed|pointing the|a @finger|fingers ..1 at AGENT
            @fingers|finger points|point|pointed ..1 at|to AGENT
            """,
            hit="The fingers point at the print team.",
            sound="This review does not point fingers at the mobile team.",
            unless="negated not-said",
        ),
        Row(
            """
            the ..1 @short|long|simple ..1 version|story|answer|summary|explanation ..4 : !we|the|a|you|it|they|i ..2 $
            @who ..1 took|broke|caused|deleted|pushed|crashed|killed|merged|dropped ..6 :|,|;? it was AGENT
            to @save his|her|their|its|our life|lives
            had|if|with @anybody|anyone|somebody|someone other|but than? AGENT
            not to point ..1 @fingers|finger ,? but
            """,
            hit="Not to point fingers, but the label came from the print team.",
            sound="This review does not point fingers at the mobile team.",
        ),
        # What is only ever said of people.
        Row(
            """
            dropped|drops|fumbled|missed the ..1 @ball|baton|catch
            @screwed|shafted|stiffed us|everyone|them
            @string|strung|strings us along
            left|leave|leaves us|everyone|them|me in the @lurch
            left|leave|leaves|leaving us|everyone|them|me|others|customers @hanging|stranded|guessing|scrambling
            threw|throw|throws us|them ..2 under the @bus
            passed|pass|passes|passing the @buck
            washed|washes|wash|washing ..1 @hands of
            hung|hang us out to @dry
            under the @rug|carpet
            once AGENT had|has? got|gets|laid|get his|her|their|its @hands|paws on
            @itchy|trigger-happy|twitchy ..1 finger|fingers|trigger
            not|hardly|nary a|one @peep|squeak|murmur|word out|from of? OTHER
            dragged|drags|dragging his|her|their|its ..1 @feet|heels
            in|of his|her|their|its ..1 own ..1 @world|bubble|universe
            the ones|one @paying for
            we|us|team|customers|users|everyone|everybody|others|crew|they @paid for it|that|this $
            @pay|paid|paying|pays for ..3 shortcuts|mistakes|sins|errors|haste|negligence|failures|incompetence|sloppiness of|by|in
            was|were|been allowed|permitted|left|trusted|let to @play|tinker|fiddle|meddle|experiment|mess with|around|in
            author|authors|@architect|architects of its|their|his|her|our ..1 own|misfortune|misfortunes
            @admitted|admits|conceded|confessed ..1 its|his|her|their ..1 mistake|fault|error|blame|guilt|blunder|failure|responsibility
            @swore|promised|assured|claimed|insisted ..10 ,|but|; ..1 it|they|which|that was|did|had|were not $
            """,
            hit="Bergline dropped the ball on the tide table.",
            sound="The tide table dropped the last row.",
            unless="negated not-said future no-verdict conditional asked",
        ),
        Row(
            """
            @clean|cleaned|cleaning|mop|mopped|mopping|tidy|tidying|sweep|swept|pick ..2 up after OTHER
            mop|mopped|clean|cleaned|tidy|sort ..2 @mess
            , ..3 had|have|left|has|got to @clean|mop|tidy|sort ..2 up $
            @marks|kudos|applause|bravo|congratulations|congrats|hats|hat ..3 to|for ..1 OTHER ..2 :breaking|taking|bringing ..3
            work|job|applause|kudos|marks|bravo|congratulations ..1 by|to|for ..1 OTHER , @who ..1 :broke_past|picked|chose|managed|decided|took|deleted|wiped|forgot|rotated|rebooted|pulled|pushed|deployed
            job|work|applause|kudos|marks ..1 by|to|for|from ..1 OTHER , @who ..8 exact|busiest|peak|payday|worst|wrong|very|friday|noon|middle
            @credit for ..3 :harm|this goes|belongs|is
            layer @8|eight
            AGENT ..8 is|was how we|this|it got|ended ..1 @here
            AGENT ,? not for the @first time
            i @failed $
            has|have|must to? @answer for
            bear|bears|bore|bearing ..6 @blame|culpability|guilt
            the @geniuses|genius|clowns|heroes|cowboys who|that|in|from|at
            communication @gap|breakdown ..1 between|with ..3 team|teams|department|departments|shift|shifts|vendor|us|engineers|operators|developers
            """,
            hit="The harbour crew had to clean up after the integrator.",
            sound="The harbour crew had to clean up the slipway.",
            unless="negated not-said future conditional",
        ),
        Row(
            """
            @let|lets|letting us|everyone|everybody|them|me|customers|users|colleagues|people|team down
            feel|feels|felt|been|were|was @let down by
            had|has only? one @job !running|in|left|queued|waiting|on|open|failed|that|which|scheduled|pending
            you had one @job
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
            @typical of OTHER
            's ..1 @typical|usual mo|style|fashion|attitude|carelessness
            """,
            hit="This is what happens when people rush.",
            sound="The chart shows what happens when a tank runs dry.",
        ),
        Row(
            """
            @blamed on|upon AGENT
            laid|lies|lay|rests|put|placed|landed|belongs|dropped ..5 at the @door|feet|doorstep of ..1 AGENT
            laid|lies|lay|landed|dropped|placed ..3 at the @feet|door|doorstep of ..1 procurement|management|engineering|operations|product|sales|marketing|leadership|finance|security|platform
            laid|lies|lay|rests|put|placed|landed ..5 at AGENT 's @door|feet|doorstep
            laid|put|placed|pinned|set ..6 squarely|firmly? on|upon the @shoulders of AGENT
            @blame|fault must|should|has|needs ..1 be ..1 laid|placed|put|sought|found|apportioned|assigned
            must|should|has|have|needs|ought to? @own up
            @owes|owe us|everyone|customers|the ..1 an explanation|apology
            for this|that|it ,? AGENT must|has|have @answer|pay
            @finger|fingers of blame|suspicion|accusation
            reflect|reflects|reflected|reflecting @badly|poorly|ill on|upon
            to|his|her|their|its @discredit|shame|disgrace
            no prizes|points|prize for @guessing
            data|business|marketing|product|sales|finance|frontend|backend|network|security|mobile @people|folks|guys ..1 do|did|does|never|not|cannot|don't
            the ..1 problem|trouble|issue is|was that ..1 the ..2 @people|folks|guys|lot ..1
            OTHER 's ..2 @own ..2 people|staff|men|engineers|team|lot pulled|broke|did|caused|took|cut|deleted|switched|unplugged
            a ..1 @minefield|booby-trap|time-bomb|timebomb|landmine|mess|shambles left|laid|planted|created ..1 by
            if OTHER ..1 @answered|read|listened|cared|tested|bothered|looked|knew|checked|communicated|talked|documented ..10 would|'d|might
            @third|fourth|fifth|second|umpteenth|nth time ..4 that OTHER !had|saw|sees|met|meets ..1
            """,
            hit="The loss can be laid at the door of the integrator.",
            sound="The parcel was laid at the door of the plant.",
            unless="not-said denied-inside question future attackers no-verdict",
        ),
        # What somebody did to the others, and how.
        Row(
            """
            took|brought|broke|knocked|crashed|wiped|deleted|killed|leaked|lost|missed|forgot|locked|tripped|downed|done|did|broken ..8 for the|a @second|third|fourth|fifth|sixth|umpteenth|nth time
            @broke|crashed|wiped|tanked|wrecked|killed|took|flattened ..4 again $
            did|done|does it|this @again $
            @took|knocked|brought ..3 down|out|over ..3 again|twice
            @knocked ..4 offline|out|over
            brought|bringing ..5 to ..1 its|their @knees|standstill|halt|ruin
            put|puts|putting|placed ..8 at|in @risk|jeopardy|danger|peril !,|assessment|register
            @jeopardised|jeopardized|endangered|imperilled|compromised|undermined ..4 the|our|us|everyone|every
            @saddled|lumbered|landed|burdened|stuck us|them|me|everyone|customers with|in
            @dumped|sprang|sprung|foisted|dropped|unloaded|inflicted ..6 on|onto|upon|in us|everyone|them|me|our
            @left|leaves|leave|leaving us|everyone|them|me|others|customers ..2 with|without|in|to ..2 no|nothing|only|undocumented|broken|half|dead|dark|limbo|cold|any|unmaintained|blind|deal|cope|fend|pick|clean|sort|figure|guess|find
            left|leaves|leave|leaving|handed|gave us|everyone|them|me|the ..3 a|an|this|that|the ..2 @mess|headache|nightmare|disaster|minefield|shambles|time-bomb|timebomb|chaos
            left|kept|leaves|keeps ..4 @unanswered|waiting|hanging|unattended|dark
            @left|kept ..4 without ..1 answer|reply|response|notice|word|information|update
            @got|talked|pushed|forced|dragged|led|plunged us|everyone|them|the into ..1 this|a|the|it|that|darkness|trouble|chaos|mess
            @cost us|customers|everyone|them|me|the
            @surprises|surprised|surprising|blindsided|ambushed us|everyone|them|the|everybody ..2 with|by|again
            @caught us|everyone|everybody out|short|unawares
            @abused|misused|monopolised|monopolized|hoarded|hogged|clobbered|trampled|stomped|mangled|garbled|wrecked|trashed|nuked|torched|borked|hosed|mauled|butchered|messed|botched|bungled|fluffed|fumbled|bodged|muffed|mishandled|mismanaged|scuppered|torpedoed|sabotaged|swamped
            shipped|released|rolled|delivered|published|sold|deployed|merged|installed|handed|gave|fed|pushed us|out|them? ..2 @broken|faulty|defective|untested|buggy|half-finished|half-baked
            made ..2 @worse|impossible|unbearable
            @ruined|spoiled|spoilt|wrecked|torpedoed|scuppered ..3 weekend|night|evening|launch|release|day|week|shift|recovery|everything
            @hampered|hindered|obstructed|stymied|thwarted|frustrated|derailed|delayed|slowed ..4 recovery|response|investigation|repair|restore|fix|effort|efforts|us
            opened the @door|floodgates to|for
            lit the @fuse
            @pulled the trigger|rug|plug on|from|too
            went|go|gone ..1 @cowboy|rogue|missing|awol|walkabout
            went|go|going over ..2 's|his|her|their|our @head|heads
            """,
            hit="Ravi put the whole dock at risk.",
            sound="The full disk put the whole dock at risk.",
            who=Who.OTHER,
            unless="not-said question future attackers conditional purpose reasoned no-verdict",
        ),
        Row(
            """
            @froze|dithered|panicked|flapped|flinched|bottled|choked|wobbled|floundered|crumbled|faltered|dawdled|blundered|capitulated|snapped !solid|over|the|because|with|until
            lost|lose his|her|their|its|all? @nerve|temper|cool|composure|nerves|head|grip|bottle
            @vanished|disappeared|evaporated ..1 at|when|just|without|somewhere
            acted|act|acting|worked|went|stepped|operated|strayed|exceeded @outside|beyond|above|over ..1 his|her|their|its|the ..3 authority|remit|competence|mandate|brief|station|role|limits|training|powers|abilities|qualifications|experience
            not equal|up to the|his|her|their ..1 @task|job|role|challenge|demands|mark|standard
            @content|happy|willing|prepared to ..1 leave|let|ignore|assume|wave|skip|cut|guess|gamble|risk|pass|sit
            took|take it upon @himself|herself|themselves
            made|make|makes|making a ..1 @hash|mess|meal|nonsense|botch|muddle|fool|hames|shambles|cock-up of|out|.|,|in
            did|does|doing|do|done his|her|their|its the? @usual thing|trick|trick|act|number
            @fobbed|brushed|palmed|messed us|everyone|them|customers off|around|about
            @bulldozed|steamrolled|steamrollered|railroaded|strong-armed|browbeat|bullied|shouted|elbowed
            could not be @bothered|arsed|trusted|relied|asked|moved|persuaded
            ought|should|deserves|deserve to? ..1 be ..1 @ashamed|embarrassed
            out of his|her|their|its @depth|league|element|mind
            @hungover|drunk|stoned|tipsy|daydreaming|dozing|gossiping|chatting|joking|gaming|napping|texting
            signed|approved|accepted|believed|clicked|merged|did @whatever ..6
            @talks|talked|promised a good|big|great
            @starved|robbed|deprived ..3 of ..1 money|funds|budget|time|people|staff|resources|attention|headcount|air
            got|grew|became|becomes|gets|turned ..1 @greedy|cocky|lazy|careless|impatient|sloppy|complacent|bored|overconfident|ambitious|creative|hasty|trigger-happy|nervous|defensive|clever|cute|carried|distracted|flustered|rattled
            @sees|regards|views|considers|treats|regarded|viewed ..5 as ..1 decoration|suggestion|suggestions|nuisance|optional|noise|beneath|formality|somebody|others|advisory|overhead|toy
            decided|chose|elected|liked|likes|loves|loved to ..1 @play|tinker|fiddle|experiment|meddle|mess|gamble|improvise
            @knew|knows best|better
            throws|threw|lobbed|chucked|dumps|dumped|tosses|tossed ..5 over|across the|our @wall|fence
            more @interested|concerned|worried|keen in|with|about|on
            @seemed|looked|appeared|sounded ..2 lost|overwhelmed|confused|clueless|disinterested|uninterested|bewildered|flustered|baffled|rattled|bored|annoyed|stumped|helpless|indifferent|unbothered|unprepared
            a law @unto
            @paid|hired|employed to ..1 know|do|notice|prevent|watch|think|catch|look|avoid
            a @culture of ..1 cutting|ignoring|skipping|blaming|rushing|silence|fear|shortcuts|indifference|complacency|heroics|heroism|cowboy|carelessness|firefighting|neglect|denial|secrecy|hiding|sloppiness
            not ..1 @fit|qualified|suited|cut ..1 for ..1 the|this|that|his|her|their ..1 job|role|task|work|post|position|responsibility
            @bungling|blundering|fumbling|dithering|foot-dragging|incompetence|meddling|scaremongering
            """,
            hit="The night editor froze.",
            sound="The screen froze at 10:02.",
            who=Who.OTHER,
            unless="not-said question attackers conditional purpose reasoned future negated-early no-verdict",
        ),
        Row(
            """
                has|have|had a|much|plenty|lots|lot|something|great|good ..3 to @answer for
                attributable|owing|due|attributed|traceable|traced|down ..5 to ..3 @indifference|slackness|apathy|laxity|inattention|neglect|negligence|complacency|carelessness|stubbornness|inexperience|incompetence|arrogance|haste|impatience|vanity|thoughtlessness|laziness
                no|nobody|none|neither|little|without|any|hardly ..8 emerges|emerged|emerge|comes|came ..6 @credit
                lapse|lapses|failing|failings|shortcoming|shortcomings|dereliction|inaction|neglect|negligence on ..1 @part of
                passed|passing the @parcel|buck
                reliance|trust|confidence|faith ..6 was|proved|were|turned|is ..2 @misplaced|unwarranted|unfounded
                was|were|been|be ..2 @laid ..2 at|on|upon the|our|their door|doorstep|shoulders of OTHER
            """,
            hit="The transfer desk has a good deal to answer for.",
            sound="The load balancer has much to answer: 4,000 requests a second.",
            unless="negated-blame future attackers question conditional denied-inside no-verdict",
        ),
    ),
)
