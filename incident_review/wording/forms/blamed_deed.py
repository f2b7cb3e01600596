"""What somebody is said to have done to production, to the plan, to the others."""

from incident_review.wording.form import Row, Who

ROWS = (
    # What somebody caused, broke, cost.
    Row(
        """
        @:broke_past !off|out|into|up|even|through|down|for|news|away|with|under|from|in|to|at|on|and|or|ground|or|.|,|; ..5 !into|apart
        @broke it|this|that|them|something|the|our
        @caused !no|nothing|only|by ..3 :harm|this|it|that|everything|much|some|a
        @succeeded in :breaking
        @took|brought|knocked|taken|bringing|taking ..3 production|prod|site|platform|everything|region|cluster|system|checkout|login|whole|entire|company|website|webshop|store|world|estate|network|backbone|internet|business|us|everybody|everyone|plant|hospital|campus ..3 down|offline|out !for|as|to
        @brought|took|taken|knocked|taking|bringing down|offline|out ..2 production|prod|site|website|platform|everything|cluster|service|network|database|region|half|system|checkout|whole|entire|our|company|webshop|store|world|estate|backbone|internet|business|us|everybody|everyone|plant|campus|all|both
        wreaked|wreak|wreaks|wrought|caused|created|causing|wreaking|played @havoc
        @failed|fails|failing us|you|them|everyone|customers|our|their|him|her|me|patients|users|passengers|clients|everybody|people|students|residents
        @damaged|broke|wrecked|ruined|destroyed|corrupted|smashed|sank|crippled|bricked it|them|everything|both|ours
        in|of @breach|violation|contravention|defiance|disregard of ..3 contract|agreement|obligations|obligation|sla|terms|policy|rules|duty|requirements|procedure|procedures|orders|undertaking|undertakings|commitments|promises|warranty|law|licence|policies|confidentiality|regulation|regulations|rule|contracts|duties|trust|directive|standards|instructions|agreements|protocol|guidelines
        failed|neglected|breached|shirked|abandoned|neglects|fails|failing|ignored|forgot|betrayed|abdicated|abrogated|disregarded|violated|evaded|shirks|neglecting|shirking ..2 his|her|its|their|our|my ..2 @duty|duties|obligation|obligations|responsibilities|responsibility|promise|promises|commitment|commitments|mandate|post
        @refused|refuses|declined|disclaimed|dodged|ducked|evaded|shrugged|denied|denies|refusing|declines|dodges|ducks|evades|deflected|deflects|disowned|disowns|disclaims|rejects|rejected|shirked|shirks|abdicated|avoided|avoids ..4 responsibility|blame|accountability|liability|ownership|everything|wrongdoing|fault|guilt|involvement|culpability
        stood|stands|standing|got|getting in the|our @way !of
        acted|proceeded|went|worked|acting|operated|proceeding|pressed|carried|charged|going ahead|on|forward|through? @without ..3 authorisation|authorization|approval|permission|authority|mandate|consent|clearance|asking|orders|consultation|consulting|sanction|instruction|instructions|agreement|checking|telling|informing
        acted|acting|worked|operated|acts|went|stepped|strayed|proceeded|behaved @outside|beyond|against|without|contrary ..3 authorisation|authorization|approval|permission|authority|mandate|remit|consent|instructions|orders|rules|policy|procedure|protocol|powers|bounds|role|process|advice|guidance|competence
        @acted|acting|acts|act|behaved|behaves unilaterally|alone|recklessly|rashly|hastily|:unkind_adverb|prematurely|improperly|wrongly|precipitately
        """,
        hit="Ravi broke production with a late merge.",
        sound="The new release broke production for six minutes.",
        who=Who.OTHER,
        unless="in-parts asked negated attackers conditional future purpose no-verdict reasoned suspected",
    ),
    Row(
        """
        @damaged|broke|wrecked|ruined|corrupted|crashed|smashed|destroyed|bricked|crippled|sank it|them|everything|production|ours|both|all
        """,
        hit="A trainee was let loose on the winch and damaged it.",
        sound="A wave lifted the buoy and damaged it.",
        who=Who.OTHER,
        of_clause=True,
        unless="negated attackers conditional future purpose no-verdict reasoned suspected",
    ),
    Row(
        """
        AGENT @'s ..2 :their_change ..1 broke|crashed|knocked|ruined|wrecked|caused|corrupted|cost|sank|killed|wiped|tripped|toppled|felled|destroyed|triggered|downed|flattened|crippled|breaks|started|brought-down
        AGENT 's ..2 :their_change ..1 @took|brought|knocked ..4 down|offline|over
        @:fault_of_conduct|choice|order|orders|shortcut|shortcuts|negligence|mistake|mistakes|blunder ..1 of|by AGENT ..10 caused|led|resulted|cost|brought|created|factor|triggered|meant|produced|sparked|precipitated|provoked|prolonged ..3 :harm|this|us|everything|here|hours|down
        AGENT 's ..2 :fault_of_conduct|choice|order|orders|shortcut|shortcuts ..8 @made|prolonged|extended|lengthened|worsened|aggravated|delayed|lengthens|hampered|hindered|slowed|complicated|compounded|deepened ..3 :harm|recovery|repair|restoration|response|this|everything|things !shorter|smaller|less|easier|possible
        :fault_of_conduct|choice|order|orders|shortcut of|by AGENT ..8 @prolonged|extended|lengthened|worsened|aggravated|delayed|hampered|hindered|slowed|complicated|compounded|deepened ..3 :harm|recovery|repair|restoration|response|this|everything|things
        @pressure|lobbying|nagging|pestering|pressures from|of|by|exerted|applied|exercised OTHER ..6 led|caused|resulted|forced|meant|pushed|drove|made|left|brought|contributed|leading
        AGENT @'s ..2 :fault_of_conduct|choice|order|orders|shortcut|shortcuts ..10 caused|triggered|led|resulted|cost|brought|created|factor|meant|produced|sparked|precipitated|provoked|prolonged ..3 :harm|this|us|everything|here|hours|down
        AGENT ,? @whose ..5 broke|caused|took|brought|triggered|deleted|wiped|crashed|knocked|killed|ruined|wrecked|cost|sank|botched|corrupted|leaked|exposed|overwrote|prolonged|toppled|destroyed|tripped|introduced|flattened|emptied|crippled|downed
        OTHER has|had|have|also|again|thereby|then|itself|himself|herself|,|who|which|now|once|apparently|evidently|clearly|themselves* @caused|provoked|precipitated|inflicted !no|nothing|only|by
        the @reason ..8 is|was that OTHER ..2 :break_verb|ran|pressed|clicked|forgot|removed|changed|restarted|disabled|ignored|skipped|missed|misread|insisted|refused|neglected|overlooked|overrode|disregarded|deployed|typed|entered
        it was|is OTHER who|that ..3 @broke|caused|deleted|wiped|knocked|crashed|dropped|pushed|approved|unplugged|triggered|leaked|forgot|let|overwrote|tripped|left|silenced|misconfigured|botched|ruined|wrecked|gave|typed|merged|ignored|skipped|lost|introduced|exposed|killed|insisted|missed|overlooked|corrupted|destroyed|refused|allowed|neglected|emptied|tanked|crippled|toppled|mistyped|messed
        it was|is OTHER who|that ..3 @brought|took|knocked ..5 down|offline|out|over
        once|yet ..1 @again ..1 it was OTHER who|that|$
        broken|faulty|bad|buggy|offending|harmful|fatal|guilty|wrong|defective|erroneous|incorrect ..1 commit|change|config|configuration|code|release|build|script|command|patch|migration|push|merge|deploy|file|value|label|query|job|template|update|upgrade|instruction|advice|deployment|pull|part ..2 @came|comes|originated|stems|originates|stemmed ..1 from OTHER
        created|caused|produced|brought|prolonged|worsened|aggravated|compounded|triggered|deepened|hampered ..4 by ..1 AGENT 's ..1 @:blamed_trait|inability|silence|hesitation|failure|insistence|interference|mismanagement|misjudgement|misjudgment|inattention|laxity
        AGENT 's ..1 @:blamed_trait
        :unkind_noun|:slip_of|failure|lack|want|delay|delays|:mistake|reluctance|refusal|unwillingness|hesitation|obstruction|intransigence|laxness|absence|indiscretion ..4 on the @part of ..2 AGENT
        was|is|were|been|that|'s|be ..4 the @doing|handiwork|machinations of OTHER
        OTHER 's @handiwork|doing
        at the @hands of OTHER
        @solely|entirely|squarely|wholly|purely the? ..1 responsibility|fault|work|doing of AGENT
        with ..2 OTHER @responsible|culpable
        this|that|it|outage|incident|delay|all|everything ..2 is|was|are|were ..2 @failure|failing|lapse|dereliction|blunder of|by ..2 AGENT
        @organizational|organisational|managerial|institutional|leadership|supervisory|corporate|governance|departmental failure|failures|failing|failings|neglect|dysfunction|incompetence|lapse|lapses|shortcomings|complacency|negligence
        """,
        hit="Ravi's refactoring broke the tide table.",
        sound="Ravi's refactoring was the first to use the tide table.",
        unless="not-said denied-inside negated future attackers no-verdict suspected hangs-on asked-how",
    ),
    # What is only ever said of people.
    Row(
        """
        dropped|drops|fumbled|missed|drop|dropping|fumbles|misses|miss the ..1 @ball|baton|catch
        the @ball was|got|has|had|gets|is been? dropped|fumbled !into|onto|in|through|from
        has|have|had ..3 @explaining|apologising|apologizing|grovelling|soul-searching to do
        @shame on
        left|let|made|leaving|had|has|have|to ..4 take|face|taking the @heat|flak|rap|punches|flack|music
        @holding|carrying the bag|baby|can
        left|had|has|have|having|is|are|forced to pick up the ..1 @pieces !of
        was|were|been|being|got|get|is|are|gets|getting ..2 @stonewalled|fobbed|palmed|short-changed|shortchanged|shafted|stiffed|hoodwinked|duped|strong-armed|scapegoated|browbeaten|gaslighted|gaslit|fleeced|steamrolled|steamrollered|patronised|patronized|bamboozled|railroaded
        was|were|been|being|got|get|is|are ..2 @ghosted|snubbed|abandoned|bullied|deceived|deserted|ignored|misinformed|cheated|betrayed|overruled|dismissed|rebuffed|fooled|tricked|lied|disappointed|failed ..4 by OTHER
        left|hung|leaving ..4 high and @dry by AGENT
        left|leave|leaves|leaving|hung us|everyone|them|me|customers|users|others|everybody|people|the|our high and @dry
        left|kept us|everyone|them|customers|others|support|operations ..2 out in the @cold|rain
        was|were|been ..2 left|kept ..1 out in the @cold|rain
        sick|tired|weary|fed|am|'m|are ..2 done? of|with? @covering for
        in|after its|their|his|her|my|'s ..1 usual|typical|accustomed|customary|normal|own|habitual|characteristic ..1 :unkind ..1 @fashion|manner|way|style
        over|against our|my|their|his|her|'s|its|your|all|every|repeated|express ..1 @objections|protests|protest|advice|wishes|reservations|misgivings|recommendation|recommendations|instructions
        culture|discipline|practice|habits|hygiene|practices|standards|reviews|review|rigour|attitude|housekeeping|handovers|coding|oversight|supervision|documentation|routines|checking ..3 got|get|become|became|grown|been|was|were|gotten|becoming|getting|grew ..1 @sloppy|lax|slack|complacent|careless|lazy|slipshod|casual|lackadaisical|slapdash|shoddy|rusty|loose
        is|are|was|were ..1 @theirs|his|hers|yours to ..1 explain|own|answer|defend|justify|apologise|apologize|regret
        @know who you|they are )|,|.|$
        not|never|hardly ..8 the|like way|like the|everyone @rest|else|others of? us? do|does|did
        i|we|had @told|warned OTHER so .|,|;|$
        like @candy|confetti|sweets
        been ..1 @told|warned|reminded|asked|informed|advised|instructed|begged ..8 in|on two|three|four|five|several|many|separate|previous|earlier|multiple|numerous|all|both|every|other ..2 postmortems|occasions|reviews|incidents|retros|retrospectives|meetings|reports|audits|tickets|emails|calls|times
        @roughshod over
        @rammed|railroaded|steamrollered|bulldozed|muscled|shoehorned through
        was|were ..2 @forced|pushed|rushed|driven|waved|hurried ..1 through ..2 without|against|despite|over ..3 regard|objections|objection|advice|concern|concerns|warnings|warning|protest|protests
        @trail of loose|destruction|damage|wreckage|devastation|disaster|chaos|misery|ruin|debris|errors|broken|wrecked
        not ..1 @deserve|deserves|merit|merits|earn|earned ..1 the|its|that name|title|label
        know|knows|knew how to @read a|the|an|his|her|their calendar|clock|map|ticket|graph|contract|gauge|thermometer|label|manual|email
        AGENT 's ..2 @assurances|assurance|promise|promises|guarantees|word|pledge|pledges|commitments|undertakings|guarantee|claims|confidence ..8 was|were|proved|turned|proven|is|are ..4 worthless|empty|hollow|false|worth|nothing|little|limited|unreliable|untrue|unfounded|misplaced|thin|meaningless|broken|baseless|wrong|inflated|exaggerated
        @assurances|promises|pledges|guarantees|undertakings|commitments|claims ..1 of|from|by|given AGENT ..6 was|were|proved|turned|is|are ..4 worthless|empty|hollow|false|worth|nothing|little|limited|unreliable|untrue|unfounded|misplaced|thin|meaningless|broken|baseless|wrong
        ^ ..3 @typical|classic|vintage OTHER move|behaviour|behavior|style|stunt|.|,|:|!|moves|fashion|attitude|work|carelessness|trick|again|behaviours|stunts|thing|$
        ^ ..3 @typical|classic|vintage ..2 stunt|antics|shenanigans|stunts|capers|heroics|nonsense
        @habit|habits|tendency|custom|inclination|propensity|reflex ..12 lay|lies|lie|stands|stood|sits|was|is|were behind|beneath|under|at this|the|these|it|all|our
        @behind ..6 stands|lies|is|was|lay|stood|sits ..5 habit|habits|tendency|inclination|propensity|impatience|stubbornness|vanity
        @screwed|shafted|stiffed|betrayed|conned|fleeced|ditched us|everyone|them|customers|our|users
        @string|strung|strings us along
        left|leave|leaves|leaving us|everyone|them|me|customers|others|everybody|people|the|our|users in the @lurch
        left|leave|leaves|leaving us|everyone|them|me|others|customers|people|passengers|patients|operations|support|everybody @hanging|stranded|guessing|scrambling|floundering|begging|flailing
        threw|throw|throws|throwing|thrown us|them|others|everyone|him|her|me|operations|support|ops ..2 under the @bus
        passed|pass|passes|passing the @buck
        washed|washes|wash|washing ..1 @hands of
        hung|hang|hanging|hangs|left us|them|everyone|me|support|operations|customers out to @dry
        under the @rug|carpet
        once AGENT had|has? got|gets|laid|get|lay|puts|put|had|has his|her|their|its @hands|paws on
        @itchy|trigger-happy|twitchy|restless ..1 finger|fingers|trigger
        not|hardly|nary a|one @peep|squeak|murmur|word out|from of? OTHER
        dragged|drags|dragging his|her|their|its ..1 @feet|heels
        in|of his|her|their|its ..1 own ..1 @world|bubble|universe
        of his|her|their|its|our ..1 @own creation|devising|manufacture|invention|doing
        :harm|fault|mess|hole|trap|trouble OTHER had|have|has? ..1 caused|produced|created|made|manufactured|brought ..1 @itself|themselves|himself|herself
        mess|problem|problems|trouble|hole|trap|headache|nightmare|crisis ..2 OTHER had|have|has? ..1 made|created|caused|produced|built|dug for @itself|themselves|himself|herself
        :harm|fault ..2 was|is|were ..1 @home-made|homemade|self-made|self-created|self-caused
        the ones|one @paying for
        we|us|team|customers|users|everyone|everybody|others|crew|they|patients|passengers|clients|staff|residents|nurses|students|support|operations @paid for it|that|this $
        @pay|paid|paying|pays for ..3 shortcuts|mistakes|sins|errors|haste|negligence|failures|incompetence|sloppiness|mistake|error|blunders|blunder|laziness|carelessness|inattention|greed|stinginess|omissions|oversight|failure|shortcut of|by|in
        was|were|been allowed|permitted|left|trusted|let to @play|tinker|fiddle|meddle|experiment|mess|fool|dabble with|around|in
        author|authors|@architect|architects of its|their|his|her|our ..1 own|misfortune|misfortunes|fate|ruin|misery|downfall
        @admitted|admits|conceded|confessed|acknowledged|acknowledges|concedes|confesses|admit ..1 its|his|her|their|the|our|my ..1 mistake|fault|error|blame|guilt|blunder|failure|responsibility|mistakes|errors|failures|part|negligence|shortcomings|culpability|neglect|oversight|carelessness
        @swore|promised|assured|claimed|insisted|vowed|guaranteed|maintained ..10 ,|but|; ..1 it|they|which|that was|did|had|were not $
        """,
        hit="Bergline dropped the ball on the tide table.",
        sound="The tide table dropped the last row.",
        unless="negated not-said future no-verdict conditional asked",
    ),
    Row(
        """
        @clean|cleaned|cleaning|mop|mopped|mopping|tidy|tidying|sweep|swept|pick|cleans|tidied|picking|picks ..2 up after OTHER
        mop|mopped|clean|cleaned|tidy|sort|sorted|tidied|cleaning ..2 @mess|shambles
        , ..3 had|have|left|has|got to @clean|mop|tidy|sort ..2 up $
        @marks|kudos|applause|bravo|congratulations|congrats|hats|hat|medal|award|prize ..3 to|for ..1 OTHER ..2 :breaking|taking|bringing|crashing|losing|forgetting|ignoring|skipping ..3
        work|job|applause|kudos|marks|bravo|congratulations ..1 by|to|for ..1 OTHER , @who ..1 :broke_past|picked|chose|managed|decided|took|deleted|wiped|forgot|rotated|rebooted|pulled|pushed|deployed|lost|merged|ran|ignored|skipped|left|dropped|let|pressed
        job|work|applause|kudos|marks ..1 by|to|for|from ..1 OTHER , @who ..8 exact|busiest|peak|payday|worst|wrong|very|friday|noon|middle|holiday|christmas|weekend
        @credit for ..3 :harm|this goes|belongs|is|lies|must|should|to
        layer @8|eight
        AGENT ..8 is|was how we|this|it|things|all got|ended|happened|came|broke ..1 @here
        AGENT ,? not for the @first time
        i @failed $
        has|have|must to? @answer for
        bear|bears|bore|bearing !no|little|none|neither ..6 @blame|culpability|guilt
        the @geniuses|genius|clowns|heroes|cowboys|cowboy|clown|wunderkinder who|that|in|from|at
        @communication gap|breakdown|gaps|breakdowns|failure|lapse|disconnect ..1 between|with|among|within ..3 team|teams|department|departments|shift|shifts|vendor|us|engineers|operators|developers|staff|people|management|groups|group|ops|crew|crews|sites
        """,
        hit="The harbour crew had to clean up after the integrator.",
        sound="The harbour crew had to clean up the slipway.",
        unless="negated not-said future conditional",
    ),
    Row(
        """
        @let|lets|letting us|everyone|everybody|them|me|customers|users|colleagues|people|team|passengers|patients|clients|residents|students|him|her|staff|others down
        feel|feels|felt|been|were|was @let down by
        had|has only|just|exactly|but? one @job !running|in|left|queued|waiting|on|open|failed|that|which|scheduled|pending
        you had one @job
        """,
        hit="Ravi had one job.",
        sound="The cluster had one job in the queue.",
        who=Who.OTHER,
        unless="negated not-said",
    ),
    Row(
        """
        feel|feels|felt|been|were|was|feeling|are|am|be|left @let down by AGENT
        feel|feels|felt|been|were|was|feeling|are|left @let down by ..2 :conduct|:peoples_work|advice|support
        is|was|'s what @happens|happened when ..1 people|you|someone|a|an|we|nobody|engineers|developers|management|somebody|everyone|they|he|she
        this|that|which is what @happens ..1 when|if
        that|this|it is what you|we|one @get when|for|from|if
        @typical|characteristic|symptomatic of OTHER
        's ..1 @typical|usual manner|sloppiness|arrogance|mo|style|fashion|attitude|carelessness
        """,
        hit="This is what happens when people rush.",
        sound="The chart shows what happens when a tank runs dry.",
    ),
    Row(
        """
        no|little|scant|scarce|insufficient|minimal|cavalier|hardly @regard|consideration|thought|heed|respect for|to|of ..1 ..1
        without ..2 @regard|heed|consideration|respect|concern for|to the|our|any|anyone|others|everyone|his|her|their|them|us|rules|safety|what
        @regardless|irrespective|heedless|careless|defiant of ..2 advice|warnings|warning|objections|concerns|rules|instructions|consequences|orders|protests|reservations|reminders|pleas|policy|procedure|guidance|requests
        """,
        hit="Sales pressed on with scant regard for the crew.",
        sound="The scheduler moves pods with no regard for zones.",
        who=Who.OTHER,
        of_clause=True,
        unless="attackers question future conditional purpose no-verdict reasoned",
    ),
    Row(
        """
        despite|notwithstanding|of|against ..1 all|repeated|several|explicit|express|clear|many|multiple|numerous|our|better|earlier|previous|prior|written|urgent|loud|countless|specific|direct|the @warnings|warning|advice|reminders|judgement|judgment|objections|requests|instructions|orders|pleas|alarms|recommendations|recommendation|guidance|protests|reservations ,? OTHER ..2 :past|went
        ^ despite|notwithstanding|although|though|while ..2 being|having|been|was|were ..2 @told|warned|reminded|instructed|advised|asked|informed|alerted|briefed ..10 , OTHER ..2 :past|went
        @result|consequence|outcome|product|upshot|because|due|owing|stems|stemmed|comes|came of|to|from OTHER not|never :ing
        make|making|made|find|finding|offer|offered ..2 @excuses|allowances|apologies for ..1 OTHER
        let|allowed|allow|letting|lets|leaving|left OTHER ..1 @near|anywhere|loose|alone|unsupervised|unattended
        not|never ..3 be|been ..1 let|allowed|trusted|left|given ..1 @near|anywhere|alone|unsupervised|close
        leave|trust|left|leaving AGENT @alone|unsupervised|unattended with|near|at|in|on
        :reported|advice|instructions|guidance|recommendation|recommendations|ticket|tickets|request|requests|emails|mails|feedback|proposals|reminders|alert|alerts|alarm|alarms|pleas|memo|memos|escalation|escalations|signs ..6 was|were|been ..2 @disregarded|ignored|overridden|dismissed|spurned|flouted|discounted|shelved|overruled|downplayed|belittled|brushed|waved|laughed|unheeded|rebuffed aside|off|away? by ..1 OTHER
        with|under @anyone|anybody|someone|somebody else|other|more|better ..8 would|'d|might|could not|never
        with|under @anyone|anybody|someone|somebody else|other|more|better ..8 would|'d|might|could have gone|ended|noticed|caught|seen|stopped|been|acted|known|done|handled|responded|reacted|prevented|avoided|spotted
        not|never have|had ..2 arisen|happened|occurred|been|gone|come ..2 @under ..2 :role
        @whoever :past ..6 has|had|was|did|must|deserves|owes|should ..1 never|no|not|asleep|drunk|clearly|obviously|evidently|answer|clueless|thinking|sleeping|careless|lazy|incompetent|blind|explain|apologise|apologize|shot|hurry
        """,
        hit="Despite repeated warnings the planners opened the gate.",
        sound="Despite repeated warnings on the panel, the gate opened.",
        unless="attackers question future no-verdict reasoned",
    ),
    # What somebody did to the others, and how.
    Row(
        """
        took|botched|bungled|ruined|wrecked|mistyped|mixed|brought|broke|knocked|crashed|wiped|deleted|killed|leaked|lost|missed|forgot|locked|tripped|downed|done|did|broken ..8 for the|a @second|third|fourth|fifth|sixth|seventh|umpteenth|nth time
        @broke|crashed|wiped|tanked|wrecked|killed|took|flattened|corrupted|downed|bricked|sank|botched|bungled|ruined|screwed|forgot ..4 again $
        did|done|does it|this @again $
        @took|knocked|brought ..3 down|out|over ..3 again|twice
        @knocked ..4 offline|out|over|down
        brought|bringing|brings|bring ..5 to ..1 its|their|the|a|his|her|our @knees|standstill|halt|ruin|collapse
        put|puts|putting|placed ..8 at|in @risk|jeopardy|danger|peril !,|assessment|register
        @jeopardised|jeopardized|endangered|imperilled|compromised|undermined|imperiled|scuppered|sabotaged|crippled|paralysed|paralyzed|disrupted ..4 the|our|us|everyone|every|its|their|his|her|all|whole|half
        @saddled|lumbered|landed|burdened|stuck|saddles us|them|me|everyone|customers|patients|staff|support|operations|users|our|everybody with|in
        @dumped|sprang|sprung|foisted|dropped|unloaded|inflicted|dumps|foists|springs|palmed|shoved|thrust ..6 on|onto|upon|in us|everyone|them|me|our|support|operations|ops|everybody|customers|him|her|staff
        @left|leaves|leave|leaving us|everyone|them|me|others|customers|staff|support|operations|users|patients|passengers|everybody|nurses|him|her ..2 with|without|in|to ..2 no|nothing|only|undocumented|broken|half|dead|dark|limbo|cold|any|unmaintained|blind|deal|cope|fend|pick|clean|sort|figure|guess|find|nowhere|incomplete|outdated|stale|wrong|unusable|stranded|scramble
        left|leaves|leave|leaving|handed|gave|bequeathed us|everyone|them|me|the|staff|support|operations|users|ops|everybody|him|her|customers ..3 a|an|this|that|the ..2 @mess|headache|nightmare|disaster|minefield|shambles|time-bomb|timebomb|chaos|muddle|wreck|ruin|bombshell
        left|kept|leaves|keeps ..4 @unanswered|waiting|hanging|unattended|dark|unread
        @left|kept ..4 without ..1 answer|reply|response|notice|word|information|update|explanation|feedback|help|support|warning
        @got|talked|pushed|forced|dragged|led|plunged|landed|plunging|leading|dragging us|everyone|them|the|customers|me|staff|operations|users into ..1 this|a|the|it|that|darkness|trouble|chaos|mess|crisis|disaster|jam|corner|fix|hole|predicament
        @cost us|customers|everyone|them|me|the
        set ..10 on @fire
        set @fire to
        @thought|figured|reckoned|believed|assumed|decided it|that would|'d be ..1 funny|clever|cute|fun|smart|hilarious|quick|quicker|easy|easier|faster|enough|harmless
        leave|leaves|left well enough? @alone
        has|have @slept|dozed|snoozed|nodded .|,|;|$
        produced|caused|created|cooked|made this|the|that|such|a|our|their|all ..1 @mess|shambles|chaos|trouble|disaster|misery|muddle|havoc|pain|grief|nonsense
        acted|act|acting|decided|went|worked|did|started|proceeded|deployed|changed|took|ran|moved ..4 on his|her|their|its @own account|authority|bat|say-so|hook
        must|should|has|have|will|ought|needs|shall to? bear|carry|face|take|live ..1 the @consequences|consequence
        admitted|admits|conceded|accepts|accepted|acknowledged|concedes|acknowledges|admit|acknowledge ..2 @liability|guilt|culpability|fault|blame|negligence|wrongdoing
        not|hardly|little|no|never|scarcely ..2 to his|her|their|its|our|my @credit
        @ghosted|stonewalled|fobbed|palmed|stonewalls|ghosts|rebuffed|snubbed us|everyone|them|customers|the|our|off|me|users|support|operations|staff
        went|go|gone|goes|going ..2 @silent|dark|quiet|awol on us|me|users|support|operations|everyone|them|everybody|customers
        @hung|hangs up on us|them|everyone|callers|customers|me|users|staff|patients
        @brought|brings|bring ..6 on|upon itself|themselves|himself|herself|ourselves|yourself
        did|does|done ..4 to @itself|themselves|himself|herself
        made|make|makes|making ..2 @easy|easier|comfortable|comfy|simple for itself|themselves|himself|herself
        kept|keep|keeps|keeping ..8 to @itself|themselves|himself|herself
        @hid|hides|hiding|buried|suppressed|covered|played|brushed|concealed|concealing|downplayed|glossed|withheld|covering ..2 the|this|that|a|its|his|her|their ..4 leak|error|errors|fault|problem|problems|mistake|mistakes|failure|failures|truth|damage|loss|evidence|concerns|incident|outage|defect|defects|bug|gap|gaps|risk|risks|data|extent|facts|bugs|slip|issue|issues|breach|flaw|flaws from|,|.|;|and|for|until|in|$
        told|tell|tells|telling|gave ..4 half|only ..1 the @truth|story|facts|picture
        took|take|takes|taken|taking ..6 for @granted
        has|have|had ..1 @yet to understand|grasp|appreciate|realise|realize|master|apologise|apologize|admit|demonstrate|prove|learn|acknowledge|accept|explain|recognise|recognize|act
        has|have|had ..1 yet to @show|learn that|how|what|the
        @presided|presides|presiding over ..2 :harm|shambles|decline|muddle|this|chaos|mess|debacle|decay|that
        @let|lets|allowed|permitted|watched|letting|allowing|permits|allows ..1 it|this|that|things|matters|everything|the to? happen|slide|drift|fester|slip|rot|deteriorate|unravel|linger|spread|grow|escalate|pass|continue|worsen
        let|allowed|allow|letting|lets|allows|allowing it|things|matters to? @come|get to|this|so|that this|far|here|bad|point|stage
        would|will|wanted|refused ..2 @hear|brook|heard none|no of|argument|objection|objections|criticism|contradiction|advice|talk|excuses|reason
        @valued|prized|rated|ranked|weighed|values|prizes|ranks|prioritised|prioritized|placed|put|set ..4 more|higher|over|above than|above? ..3 safety|quality|care|security|reliability|people|caution|testing|stability|correctness|accuracy|uptime|rigour|rigor|thoroughness|resilience
        @saved|saving|economised|economized|skimped|scrimped|saves|skimps|skimp|penny-pinched in|at|on the wrong end|place|spot|side|thing|things
        @wanted|want|wants it|this|everything|things ..1 cheap|cheaper|cheaply|yesterday|fast|quick|free|tomorrow|now
        believes|believed|thinks|thought|feels|felt|considered|considers|assumes|assumed|seems|seemed|convinced|acts|acted|behaves|behaved|evidently|apparently ..8 not @apply|applied|hold to|for him|her|them|himself|herself|themselves|itself
        @above the|any|all|our rules|law|process|procedure|policy|rest|others|runbook|freeze|checklist
        been|was|were ..1 @told|warned|reminded|asked|instructed|advised|begged|urged|ordered ..2 twice|thrice|repeatedly|times|enough|already|explicitly|expressly|not|clearly|several|many|often|before|previously ..14 and|but|yet|still|anyway|nevertheless|nonetheless
        @knew|aware|knowing|knows ..4 forbidden|prohibited|banned|off-limits|disallowed|unauthorised|unauthorized|verboten|barred
        did|does|pressed|went|carried|opened|deployed|signed|merged|approved|ran|pushed|released|started|shipped|proceeded|closed|left ..4 all the @same $
        @left|leaves|leaving ..8 half-done|half-finished|half-flipped|half-configured|half-migrated|half-applied|half-merged|half-built|half-open|half-set|half-wired|half-tested|half-installed|unfinished|undone|unlocked|unattended ..1 and|, ..1 went|logged|drove|signed|clocked|walked|disappeared|vanished|headed|knocked|left|ran|quit|boarded|retired
        left|leaves|leaving ..6 @half done|finished|open|built|installed|configured|wired|flipped|migrated ..1 and|, ..1 went|logged|drove|signed|clocked|walked|disappeared|vanished|headed|knocked|left
        @needed|needs|took|spent ..3 minutes|hours|days|weeks|hour|day|week for|on|over|with what|something ..8 minutes|minute|seconds|line|lines|digit|click|single|one
        just|simply|merely|only|idly @stood|sat|looked|watched ..1 there|idly|around|idle|by|on|and|while
        @blew|blown it|this|the|our|a ..2 release|launch|deadline|budget|deal|chance|estimate|demo|cutover|.|,|$
        did|do|does|done us|them|everyone|customers|itself|themselves|himself|herself|anyone|nobody|me|users|operations|support|ops ..1 no|few @favours|favors|favour|favor
        did|do|does|done ..4 a @disservice
        had|have|has it @coming
        got|get|gets|received|gotten|getting what ..2 @deserved|deserve|deserves
        @deprived|robbed|stripped|depriving|cheated ..6 of ..3 clue|clues|chance|warning|information|context|option|options|means|time|sleep|backups|notice|hours|evidence that|to|we|they|which
        @surprises|surprised|surprising|blindsided|ambushed us|everyone|them|the|everybody|operations|support|customers|users|me ..2 with|by|again|without
        @caught us|everyone|everybody|them|customers|operations|users out|short|unawares|unprepared|off
        @abused|misused|monopolised|monopolized|hoarded|hogged|clobbered|trampled|stomped|mangled|garbled|wrecked|trashed|nuked|torched|borked|hosed|mauled|butchered|messed|botched|bungled|fluffed|fumbled|bodged|muffed|mishandled|mismanaged|scuppered|torpedoed|sabotaged|swamped|bricked|buggered|cocked|shafted|squandered|frittered|mucked|wrecks|bungles|botches|ballsed|goofed|flubbed|miscalculated|misjudged
        shipped|released|rolled|delivered|published|sold|deployed|merged|installed|handed|gave|fed|pushed|supplied|sent|passed|pushes|ships|releases|submitted us|out|them? ..2 @broken|faulty|defective|untested|buggy|half-finished|half-baked|poor|shoddy|sloppy|substandard|low-quality|inferior|poorly|badly|insecure|unfinished|incomplete|useless|unusable|wrong|unreviewed|unchecked|half-tested|slapdash|unsafe|leaky
        made|makes|making ..2 @worse|impossible|unbearable
        @ruined|spoiled|spoilt|wrecked|torpedoed|scuppered ..3 weekend|night|evening|launch|release|day|week|shift|recovery|everything|holiday|christmas|birthday|reputation|schedule|demo|migration|trust
        @hampered|hindered|obstructed|stymied|thwarted|frustrated|derailed|delayed|slowed|hampers|hinders|obstructs|impeded|impedes|disrupted|complicated|undermined ..4 recovery|response|investigation|repair|restore|fix|effort|efforts|us|diagnosis|troubleshooting|mitigation|work|restart|rollback|cleanup|restoration|everything|everyone|things
        opened|opens|opening the @door|floodgates to|for
        lit|lights|lighting the @fuse
        @pulled|pulls the trigger|rug|plug on|from|too
        went|go|gone|goes ..1 @cowboy|rogue|missing|awol|walkabout
        went|go|going over ..2 's|his|her|their|our @head|heads
        """,
        hit="Ravi put the whole dock at risk.",
        sound="The full disk put the whole dock at risk.",
        who=Who.OTHER,
        unless="not-said question future attackers conditional purpose reasoned no-verdict",
    ),
    Row(
        """
        @means|meant well ,|but|and
        @caved|buckled|folded|relented|caved-in ,|.|and|;|in|$
        @let|lets|letting the|a|our|this|that|it|every|his|her|their|its ..3 bounce|languish|linger|stew|fester|stagnate|idle|rot|gather|slide|slip|drift|moulder|wither|die
        was|were|is|are|been ..3 @unresponsive|uncooperative|uncommunicative|obstructive|evasive|dismissive|defensive|unapologetic|hostile|rude|disinterested|cagey|unforthcoming|patronising|patronizing|condescending|unsympathetic|indifferent
        @refused|refuses to !accept|connect|start|boot|answer|load|open|mount|serve|bind|join|sync|replicate|resolve|respond
        took|take|takes|taking ..2 unnecessary|needless|undue|unacceptable|foolish|avoidable|excessive|unjustified|reckless|unjustifiable|silly|stupid|senseless|pointless @risks|chances|risk|gambles|shortcuts
        has|have|had a|the|some ..1 @history|habit|pattern|record|reputation|tendency of ..1 such|incidents|outages|errors|mistakes|breaking|ignoring|skipping|missed|poor|late|failing|careless|similar|this|delays|neglecting|cutting|rushing|forgetting|broken|slow|unanswered|carelessness|being|making|causing|leaving|sloppy
        treated|handled|worked|approached|dealt|reacted|responded|managed|acted|proceeded ..5 without|no|little|insufficient|limited|adequate|proper|due|sufficient any? @urgency|seriousness|haste|care|rigour|rigor|diligence
        put|puts|applied|exerted|piled|exerts|exerting|placed|heaped|brought ..2 @pressure on|upon OTHER
        @deviated|strayed|departed|diverged|deviates|diverts|digressed|veered from the|our|his|her|their|its|an? ..3 procedure|plan|runbook|statement|instructions|process|protocol|checklist|standard|policy|guidelines|method|playbook|script|steps|rules|guideline|procedures|policies|specification|practice|rule|sop|instruction|orders|order|manual|design|drawing|drawings
        @play|plays|played|playing ..4 down the|its|his|her|their|this|that|how|our|any|every|these
        tried|attempted|sought|tries|trying to @play|talk ..1 down
        tried|attempted|sought|tries|trying|attempting|seeking|attempts to @hide|conceal|minimise|minimize|downplay|deflect|evade|obscure|bury|disguise|mask|excuse|whitewash|deny|suppress
        :past|chose ..4 to @let them|it|this|that|things ride|be|slide|lie|simmer|stew|drift|fester|linger
        pressed|pushed|forged|ploughed|plowed|carried|proceeded|went|charged|barrelled|steamed ahead|on|forward ..6 @despite|notwithstanding|regardless|without ..4 questions|question|objections|concerns|doubts|reservations|warnings|advice|alarms|errors|consent|agreement|consultation|warning|advisories|misgivings|protests|authorisation|authorization|approval|permission|reports|reminders
        @froze|dithered|panicked|flapped|flinched|bottled|choked|wobbled|floundered|crumbled|faltered|dawdled|blundered|capitulated|snapped|dillydallied|vacillated|wavered|quailed|fumbled|bumbled|procrastinated|overreacted|underreacted !solid|over|the|because|with|until
        @lost|lose|loses|losing his|her|their|its|all? nerve|temper|cool|composure|nerves|head|grip|bottle|patience|bearings|focus|concentration|plot|marbles
        @vanished|disappeared|evaporated|disappears|vanishes ..1 at|when|just|without|somewhere|as|halfway|during|mid-incident|right
        acted|act|acting|worked|went|stepped|operated|strayed|exceeded|acts|goes|operates @outside|beyond|above|over ..1 his|her|their|its|the ..3 authority|remit|competence|mandate|brief|station|role|limits|training|powers|abilities|qualifications|experience|jurisdiction|purview|depth|permission|competency|licence|certification|expertise|instructions
        not equal|up to the|his|her|their ..1 @task|job|role|challenge|demands|mark|standard|occasion|situation|workload|responsibility
        @content|happy|willing|prepared|satisfied|comfortable to ..1 leave|let|ignore|assume|wave|skip|cut|guess|gamble|risk|pass|sit|hope|muddle|coast|turn|bypass|break|override
        took|take it upon @himself|herself|themselves
        made|make|makes|making a ..1 @hash|mess|meal|nonsense|botch|muddle|fool|hames|shambles|cock-up|pigs-ear|bungle|fiasco|mockery of|out|.|,|in|here|again|;|and
        did|does|doing|do|done his|her|their|its the? @usual thing|trick|trick|act|number
        @fobbed|brushed|palmed|messed|strung|jerked|shrugged|waved|batted us|everyone|them|customers|users|staff|patients|support|operations|callers|me off|around|about|aside|along
        @bulldozed|steamrolled|steamrollered|railroaded|strong-armed|browbeat|bullied|shouted|elbowed|rammed|brow-beat|cajoled|bludgeoned|hectored|harangued|cowed
        could not be @bothered|arsed|trusted|relied|asked|moved|persuaded|counted|roused
        ought|should|deserves|deserve|must|need to? ..1 be ..1 @ashamed|embarrassed
        out of his|her|their|its @depth|league|element|mind|wits|tree
        @hungover|drunk|stoned|tipsy|daydreaming|dozing|gossiping|chatting|joking|gaming|napping|texting|tweeting|skylarking|skiving|hung-over|intoxicated|inebriated|sozzled
        signed|approved|accepted|believed|clicked|merged|did|rubber-stamped|deployed|pasted|typed|copied|ran|said|pressed|shipped @whatever ..6
        @talks|talked|promised a good|big|great
        @starved|robbed|deprived|starves ..3 of ..1 money|funds|budget|time|people|staff|resources|attention|headcount|air|funding|sleep|training|support|maintenance|oxygen|investment|engineers|tools|hands
        got|grew|became|becomes|gets|turned|getting|gotten|growing|grown ..1 @greedy|cocky|lazy|careless|impatient|sloppy|complacent|bored|overconfident|ambitious|creative|hasty|trigger-happy|nervous|defensive|clever|cute|carried|distracted|flustered|rattled|forgetful|smug|reckless|stubborn|cranky|cavalier|overeager|over-eager|panicky|jumpy|petulant|arrogant|lax|slack
        @sees|regards|views|considers|treats|regarded|viewed|regarding|viewing|treating|treat|consider|regard|view ..5 as ..1 decoration|suggestion|suggestions|nuisance|optional|noise|beneath|formality|somebody|others|advisory|overhead|toy|hindrance|bureaucracy|chore|waste|red-tape|afterthought|obstacle|annoyance|inconvenience|joke|luxury|toys|playground|trivial|unimportant|distraction|box-ticking|paperwork
        decided|chose|elected|liked|likes|loves|loved|prefers|preferred|wanted|tried to ..1 @play|tinker|fiddle|experiment|meddle|mess|gamble|improvise|dabble|wing|tamper
        @knew|knows best|better
        throws|threw|lobbed|chucked|dumps|dumped|tosses|tossed|throw|throwing|lob|lobs|chuck|toss|tossing|dump|hurled ..5 over|across the|our @wall|fence
        more @interested|concerned|worried|keen|bothered|preoccupied|eager|anxious in|with|about|on
        @seemed|looked|appeared|sounded ..2 lost|overwhelmed|confused|clueless|disinterested|uninterested|bewildered|flustered|baffled|rattled|bored|annoyed|stumped|helpless|indifferent|unbothered|unprepared|rushed|unmotivated|panicked|uninformed|disengaged|unconcerned|distracted|out-of-depth|sleepy|disorganised|disorganized
        a law @unto
        @paid|hired|employed to ..1 know|do|notice|prevent|watch|think|catch|look|avoid|run|test|monitor|review|manage|be|keep|spot|guard
        a|the|this|their|our|its @culture of ..1 cutting|ignoring|skipping|blaming|rushing|silence|fear|shortcuts|indifference|complacency|heroics|heroism|cowboy|carelessness|firefighting|neglect|denial|secrecy|hiding|sloppiness|bypassing|tolerating|guessing|improvisation|rubber-stamping|presenteeism|overconfidence|arrogance|blame|hero|hubris|haste|apathy|silos|laxity|short-cuts|deference|neglecting
        not ..1 @fit|qualified|suited|cut|competent|trained ..1 for ..1 the|this|that|his|her|their ..1 job|role|task|work|post|position|responsibility|assignment|level|call|shift|rota|desk
        @bungling|blundering|fumbling|dithering|foot-dragging|incompetence|meddling|scaremongering|bumbling|dawdling|shilly-shallying|loafing|cluelessness|amateurism
        """,
        hit="The night editor froze.",
        sound="The screen froze at 10:02.",
        who=Who.OTHER,
        unless="not-said question attackers conditional purpose reasoned future negated-early no-verdict",
    ),
)
