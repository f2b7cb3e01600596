"""What people failed, forgot or did not get round to do: a verb of theirs, negated or of leaving out."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        @fails|failing|fail to !start|connect|load|boot|resolve|authenticate|reproduce|reach|find|recover|restore|qualify|agree
        @neglects|neglect|neglecting|omitting|omit|omits to
        """,
        hit="Ravi fails to tell the registrar time and again.",
        sound="The worker often fails to deploy on the first try.",
        who=Who.HUMAN,
        unless="negated future attackers conditional ability",
    ),
    Row(
        """
        @failed|failing|neglected|forgot|omitted to inform|disclose|admit|apologise|apologize|consult|consider|anticipate|foresee|realise|realize|appreciate|understand|ask|document|mention|think|bother|involve|tell|brief|heed|liaise|envisage|contemplate|grasp|comprehend|confess|rehearse|invite|care|enquire|inquire|scrutinise|scrutinize|discuss|prioritise|prioritize|familiarise|familiarize|practise
        """,
        hit="The first analysis failed to consider the leap day.",
        sound="The proxy failed to connect twice.",
        unless="negated future attackers conditional ability question purpose",
    ),
    Row(
        """
        @failed to !start|connect|load|boot|resolve|authenticate|reproduce|reach|find|recover|restore|locate|obtain|isolate|replicate|trace|qualify|agree|revive|contact|raise|get|stop|repair|persuade
        @neglected|omitted to
        """,
        hit="Ravi failed to tell the registrar about the change.",
        sound="The health check failed to connect.",
        who=Who.HUMAN,
        sure=True,
        unless="negated future attackers conditional ability",
    ),
    Row(
        """
        @forgot|forgotten|forgets|forgetting to|about|that|how|which|why|where
        @neglected|neglects|neglecting|omitted|omits|omitting to :care_base|lower|restart|run|delete|close|reset|switch|turn|re-enable|reenable|unmute|lift|apply|start|merge|lock|sign|send|hand|bring|pass|copy|save|leave|publish|post|perform|carry|complete|finish|commit|deploy|revert|arrange|book|provide|supply
        """,
        hit="Ravi forgot to tell the registrar.",
        sound="The retry covers a failure to resolve the name.",
        who=Who.HUMAN_OR_NONE,
        sure=True,
        unless="negated future attackers conditional question systemic",
    ),
    Row(
        """
        AGENT 's ..1 @failure|failures|inability|refusal|unwillingness|reluctance|neglect|omission|omissions|disinclination|slowness|tardiness|hesitation|hesitancy|unreadiness|forgetfulness to|of|in|over
        his|her|their|our|your|my ..1 @failure|failures|refusal|unwillingness|reluctance|neglect|omission|slowness|tardiness|hesitation|hesitancy|disinclination|delay to|in
        @failure|failures|refusal|reluctance|unwillingness|neglect|omission|hesitancy|slowness of|by|on|among ..4 AGENT to
        @failure|failures|neglect|omission to !read|measure|catch|take|pay|account|factor|assign|engage|sync|align|evaluate|predict|loop|contact|pull|search|compare|dig|page :we_omit|patch|renew|rotate|revoke|recognise|recognize|act|react|adhere|comply|ensure|maintain|address|understand|record|identify|remove|replace|retest|discuss|liaise|audit|rectify|remedy|remediate|explain|disclose|mention|prioritise|prioritize|budget|supervise|enforce|decommission|grasp|reconsider|revisit|staff|learn|listen|seek|admit|apologise|apologize
        @failure|failures|neglect|omission|omissions|inaction|indecision|complacency|refusal|negligence|forgetfulness by|among AGENT
        @failure|failures of AGENT to|in|was|were|that|which|is|,|.|;|at|when|during
        was|were|been|be|got|gets|get @forgotten about|to|that|during|in|again|,|.|;|$
        """,
        hit="Ravi's failure to escalate cost an hour.",
        sound="The retry covers a failure to resolve the name.",
        unless="negated future attackers conditional question systemic",
    ),
    Row(
        """
        @forgot|forgotten|forgetting|forgets !password|passwords|key|keys|passphrase|pin
        ^ also|then|and? @failed to verify|check|recheck|double-check|test|notice|review|document|communicate|tell|inform|escalate|consider|realise|realize|recognise|recognize|appreciate|understand|ask|plan|prepare|spot|mention|announce|warn|coordinate|question|challenge|anticipate|foresee|heed|rehearse|investigate|assess|involve|consult|think|look|remember|inspect|examine|read
        ^ @failed to verify|check|recheck|double-check|test|notice|review|document|communicate|tell|inform|escalate|consider|realise|realize|recognise|recognize|appreciate|understand|ask|plan|prepare|spot|mention|announce|warn|coordinate|question|challenge|anticipate|foresee|heed|rehearse|investigate|assess|involve|consult|think|look|remember|inspect|examine|read
        us|our|their|them|his|her|him|my|me|your|people|everyone|everybody|someone|somebody|staff|engineers|operators @failing|forgetting|neglecting|omitting to
        by|in|through|after @failing|neglecting|omitting|forgetting to ..10 AGENT
        ^ @failing|neglecting|omitting|forgetting to :care_base
        """,
        hit="The team forgot the second region.",
        sound="The clock forgot its settings when the cell ran flat.",
        who=Who.HUMAN_OR_NONE,
        unless="negated future attackers purpose by-system",
    ),
    Row(
        """
        @did :adverb* not :adverb* !:state|it|the|a|so|use|do|perform|click|download|initiate|authorise|authorize|request|suspend|submit|:subject_pronoun :word
        @had|has|have :adverb* not :adverb* !seen|heard|known|met|been|received|got|found|had|noticed|read|thought|expected|made|detected :care_past|learned|applied|handed|passed|run|kept|returned|replied|accounted|implemented|automated|migrated|deployed|taught|instructed|circulated|enforced|prioritised|prioritized|maintained|hardened|locked|labelled|shown|apologised|apologized
        was|were|been|had|being|'s not :adverb* been? @called|contacted|paged|woken|invited|brought|pulled|looped|rung|shown|taught|trained|phoned|telephoned|roused|summoned|copied|told|informed|notified|warned|asked|consulted|briefed|instructed|reminded|messaged|pinged|emailed|e-mailed|texted|cc'd
        did|had|has|have not ..1 @show|shown|turn|turned|step|stepped|own|owned|speak|spoken up|forward
        did|had|has|have not :adverb* @carry|carried|follow|followed out|through|up
        did|had|has|have not :adverb* @do|done|perform|performed|conduct|conducted|undertake|undertaken|make|made|take a|an|the|any|its|their|his|her|our|all|that|this|either ..3 :control|count|backup|dry|trial|snapshot|copy
        did|had|has|have not :adverb* go|gone|run|walk|walked|step|talk|talked @through|over the|her|his|their|our|all|its|every|each|any|that|this|it
        has|have|had not @yet told|informed|answered|explained|shared|notified|warned|replied|responded|apologised|apologized|consulted|briefed ..1 us|anyone|anybody|to|our|the|with|them|me|why
        did|had|has|have @not , ..8 , :human_strict|:care_base
        did|had|has not @sound|dip|gauge|weigh|weighed|count|counted|empty|emptied|lock|locked|tighten|tightened|torque|drain|drained|vent|vented|bleed|tag|tagged|chock|chocked|latch|latched|bolt|bolted|fasten|fastened|secure|secured|seal|sealed|sign|signed|stamp|wear|worn|refit|refitted|initial the|a|any|his|her|their|our|its|all|each|every|either|both
        did|had|has|have not ..1 @left|leave|hand|handed|give|given|write|written a|an|any|the|over|in|his|her|their|our ..2 note|notes|word|message|log|list|instructions|handover|comment|comments|explanation|warning|reminder|reason|reasons|over|in|for
        @had not :adverb* switched|turned|set|put|emptied|locked|closed|filed|signed|taken|left|told|removed|restored|shut|plugged|enabled|re-enabled|disabled|unmuted|cleaned|cleared|packed|backed|handed|written|moved|reset|renewed|tightened|refilled|rotated|topped|logged|copied ..4 back|before|since|over|on|off|in|the|a|out|up|down|away|his|her|their|its|our|any
        did not @start|begin|stop|pause to|work|working|look|looking|investigate|investigating|respond|responding|check|checking|ask|asking|think|read|reading|wonder|question|consider|verify|when|although|despite|even
        @would not ..1 listen|help|lift|budge|cooperate|answer|admit|accept|hear|move|concede|consider|engage|apologise|apologize|explain|discuss|share|co-operate|believe|bend|relent|commit|confirm
        """,
        hit="The on-call engineer did not escalate until dawn.",
        sound="The watchdog did not reset the pump since its lock was held.",
        who=Who.OTHER,
        unless="future attackers if-clause ability users because reasoned not-theirs seen-before",
    ),
    Row(
        """
        did|had|have|has|'d :adverb* not :adverb* load|stress|smoke|soak|fully|properly? @:we_omit|:human_strict|accounted|analysed|analyzed|evaluated|appreciated|recognised|recognized|realised|realized|catered|provisioned|predicted
        @had not :adverb* updated|configured|documented|informed|told|asked|implemented|automated|addressed|understood|agreed|practised|practiced|upgraded|patched|applied|renewed|rotated|revoked|removed|replaced|followed|set|put|trialled|trialed|piloted|assigned|defined|enforced|enabled|secured|restricted|limited|pinned|scheduled|maintained|kept|labelled|labeled|tagged|decommissioned|exercised|drilled|hardened|invested|warned|trained|communicated|appointed|retired|cleaned|tidied|budgeted
        @did|had :adverb* not :adverb* :omitted ..2 runbook|process|procedure|checklist|documentation|docs|alert|alerts|policy|instructions|warning|warnings|customers|users|stakeholders|status|page|pages|ticket|tickets|handover|dashboard|dashboards|graph|graphs|certificate|certificates|backup|backups|vendor|vendors|window|rota|playbook|playbooks|guide|guidance|manual|notification|notifications|metrics|supplier|suppliers|plan|rules|diff|changelog|contract|steps|runbooks|procedures|policies|checklists|notes|on-call|teams|advisory
        did|had|has|have not ..3 @dry|trial|test|practice|pilot|dress run|runs|restore|restores|rehearsal
        did|had|have|has not :adverb* @use|used|follow|followed|consult|consulted|open|opened the|a|our|any|its|their|his|her ..1 staging|canary|checklist|runbook|template|procedure|sandbox|test|process|playbook|guide|docs|documentation|manual|policy|sop|instructions|steps
        did|had|have|has not @run|perform|performed|do|done|conduct|conducted|carry|carried|hold|held|undertake|undertaken|organise|organize|organised|organized|schedule|scheduled|arrange|arranged|seek|sought|request|requested ..2 :step_of_care|load|generator|dry|smoke|stress|chaos
        did|had|have|has not ..1 @understand|understood|appreciate|appreciated|grasp|grasped|comprehend|comprehended|recognise|recognised|recognize|recognized|anticipate|anticipated|foresee|foreseen|gauge|weigh|weighed ..3 implications|impact|consequences|dependency|dependencies|effects|significance|risk|risks|interaction|interactions|importance|seriousness|gravity|ramifications|knock-on|urgency|coupling|trade-off|trade-offs|danger|dangers|hazard|hazards|effect|implication|relevance
        """,
        hit="We did not consider the second region.",
        sound="We did not yet know about the second path.",
        who=Who.HUMAN_OR_NONE,
        unless="future attackers if-clause ability reasoned question think-that any",
    ),
    Row(
        """
        @never !seen|known|heard :adverb* :nobody_verb|occurred|sent|left|finished|explained|apologised|apologized|learned|got|returned|came
        @never :adverb* !:nobody_state|been|be|going|had|met|worked|heard :past
        """,
        hit="The network team never tested the backup line.",
        sound="The sorter never forgets a bin.",
        who=Who.OTHER,
        unless="future attackers conditional seen-before reasoned",
    ),
    Row(
        """
        @never :adverb* load|stress|properly|fully? :human_strict|bothered|tried|contacted|wondered|realised|realized|updated|cleaned|rechecked|retested|analysed|analyzed|evaluated|notified|appreciated|recognised|recognized|upgraded|trialled|trialed|enforced
        @never :adverb* went|gone|go|came|come|got|gotten|get|circled|returned back|round|around|over to|and
        @never :adverb* got|gotten|get|gets|getting round|around to
        have|had|has|'d|'ve @never :adverb* tested|verified|checked|rehearsed|practised|practiced|reviewed|exercised|drilled|trained|documented|audited|validated|questioned|challenged|updated|rotated|monitored|measured|assessed|considered|revisited|inspected|discussed|planned|simulated|trialled|trialed|agreed|asked
        did|do|had not ..1 @go|gone back to|and|over|through :word
        """,
        hit="We never verified that the siren works.",
        sound="We have never lost a shard since.",
        who=Who.HUMAN_OR_NONE,
        unless="future attackers conditional",
    ),
    Row(
        """
        not|never ..1 @bother|bothered|bothering|care|cared|trouble|troubled|troubling|deign|deigned|deigning|stoop|stooped|condescend|condescended to|with|about|enough|:ing
        not|never|hardly|scarcely|barely|nor ..3 @think|thought|thinking of|to|about|through|twice|ahead|it|beyond|much|enough|hard|carefully|deeply|properly|past|further|sufficiently|outside
        not|never ..1 @manage|managed|got|get|gotten|getting ..1 to|round|around :word
        not|never|n't ..2 @occur|occurred|occured|occurs|dawn|dawned ..1 to|on|upon
        gave|give|given|gives|giving|spared|had|paid|pay|paying|devoted|showed no|little|hardly|barely|scarcely|scant|insufficient|inadequate|minimal|zero ..1 @thought|attention|consideration|warning|notice|heads-up|word|heed|regard|mind|credence|forewarning|explanation
        @nor did|had|has|have|was|were ..2 AGENT ..2 :omitted|:we_omit|:human_strict
        not|never ..1 @see|saw|seen|think|thought fit|to|of to|ring|ask|call|check|tell|look|mention|warn|read|stop|open|wait|test|raise|escalate|verify|confirm|question|consult|involve|inform|notify|page|phone|review|document|challenge|pause|bring|include|double-check|alert|share|report|try|compare|search|inspect|examine|record
        not|never ..1 so @much as
        """,
        hit="Ravi did not bother to leave a note.",
        sound="We did not think that the cache was involved.",
        who=Who.NOT_SYSTEM,
        unless="future attackers conditional think-that negated-early",
    ),
    Row(
        """
        not|never ..2 @occur|occurred|occured|occurs|dawn|dawned|dawns ..1 to|on|upon AGENT
        not|never ..2 @occur|occurred|occured|dawn|dawned ..1 to|on|upon us|me|them|him|her|you|anyone|anybody|everyone|any|either|those|people|many|most
        not|never ..1 cross|crossed|enter|entered|come|came|spring|sprang ..5 @mind|minds|head|heads|thoughts
        @occurred|occured|dawned|occur|dawn ..1 to|on|upon none|neither|nobody|no|no-one|few
        did|had it ..1 @occur|occurred|dawn|dawned ..1 to|on|upon AGENT
        not|never ..6 @consider|considered|think|thought|deem|deemed|judge|judged it|this|that|them ..1 worth|worthwhile|necessary|important|urgent|relevant|prudent|needed|appropriate|wise|serious
        """,
        hit="It did not cross the night team's mind to call.",
        sound="The two streams never cross.",
        unless="negated-early future attackers conditional question by-system",
    ),
    Row(
        """
        @overlooked|overlooking|overlooks|missed|missing|misses|underestimated|underestimating|disregarded|ignored|ignoring|ignores|skipped|skipping|bypassed|glossed|downplayed|misjudged|shirked|dodged|dismissed|overlook|disregarding|disregards|disregard|underestimate|underestimates|glossing|downplaying|downplay|misjudging|misjudge|shirking|flouted|flouting|dismissing|underrated|snubbed|spurned !deadline|target|train|trains|flight|flights|setting|settings|setup|deadlines|targets|slo
        @stopped|stopping|stops|settled|settling|halted at|on|with|for the|a|his|her|their|our first|obvious|nearest|easiest
        @stopped|quit|ceased looking|searching|digging|investigating|checking|asking|probing|hunting|questioning|reading|wondering once|at|as|when|there|after|.|,
        ran|running|run|runs|took|taking|taken|takes the|a|this|that|an|big|huge|great ..1 @risk|gamble
        closed|closing|dismissed|silenced|acknowledged|muted|acked|acking|acknowledging|silencing|muting|snoozed|snoozing|dismissing|suppressed|suppressing|cleared|clearing ..6 @without
        """,
        hit="We overlooked that the accounts sit in the same scope.",
        sound="We missed 12 blocks while the validator caught up.",
        who=Who.HUMAN,
        unless="negated future attackers conditional purpose absence asked reasoned appointment counted-loss",
    ),
    Row(
        """
        @let|letting|lets ..7 run|runs out|dry|down|short|low|wild|late|unattended|unchecked
        @let|letting|lets ..4 run|go|carry|continue|load|finish|proceed|start|stand|work|launch|depart ..5 although|though|despite|even|regardless|anyway|notwithstanding|nonetheless|nevertheless
        let|letting it|them|the|a|this|that|his|her|our|their|my ..2 @ring
        @let|letting|lets ..4 alert|alerts|warning|warnings|page|pages|alarm|alarms|reminder|reminders|ticket|tickets|call|calls|notice|notices|email|emails|complaint|complaints|renewal|renewals|certificate|certificates|domain|licence|license|contract|subscription|deadline|patches|notification|notifications|signal|signals|anomaly|hint|hints|concern|concerns|question|questions go|pass|slide|lapse|drop|expire|slip|sit|wait|linger|age|by|unanswered|unread|unheeded
        @held|hung|sat|clung|holding|hanging|sitting|clinging ..1 on|onto|to|upon ..6 for ..6 before
        @let|letting|lets|left|leaving|leave ..6 to? expire|lapse|rot|drift|slide|slip|fester|languish|stagnate|decay|snowball|grow|unwatched|unguarded|unsupervised|pass|be|pile|accumulate|accrue|deteriorate|worsen|fade|wither|moulder|stew|simmer|dangle|unmonitored|unpatched|unmaintained|unmanned|unowned|untended|unsecured|unresolved|unread|unanswered|unaddressed|uncorrected
        @allowed|allowing|permitted|permitting ..6 to lapse|rot|slip|slide|languish|fester|stagnate|decay|snowball|escalate|deteriorate|worsen
        @let|letting|lets ..5 go|goes|slip|slipped|pass|passed|slide|sneak|creep by|past|through|unnoticed|unchallenged|unread|unheeded|unanswered
        had|has|have|'d|'ve|having @left the|a|an|all|one|this|that|both|two|his|her|their|its|our|my|your ..3 on|open|enabled|running|off|unlocked|disabled|behind|unattended|unplugged|exposed|unprotected|unsecured|unguarded|unmonitored|ajar|active|muted|silenced|untested|unpatched|unread|blank|undone
        @left the|a|an|all|one|this|that|both|two|his|her|their|its|our|my|your ..3 open|unlocked|disabled|unattended|unplugged|exposed|unprotected|muted|unanswered|unread|undone|unfinished|untested|unchecked|ajar|unsecured|unguarded|unmonitored|unpatched|unmaintained|unsupervised|unwatched|unticked|unsigned|unfilled|unplanned !until|so
        @left|leaving|leaves|leave|wrote|writing|kept|keeping|gave no ..1 notes|handover|documentation|instructions|word|record|explanation|contact|comment|comments|message|note|trace|sign|messages|reminder|warning|runbook|clue|clues|reason|log
        """,
        hit="We let the contract lapse.",
        sound="The valve let the pressure drop.",
        who=Who.HUMAN,
        unless="negated-early future attackers conditional purpose question reasoned",
    ),
    Row(
        """
        @sat|sit|sitting|slept on it|them|this|that|his|her|their|its|these|those|the|our|idle ..3 !call|bridge|phone|floor
        @slept|sleeping|dozed|snoozed over|through|on the|a|an|this|that|our|it|his|her|their|my|all|two|three|every|them|several
        @watched|watching|looked|looking|stood|standing|stand|stands|sat|sitting on|by|idly|idle|back ..1 as|while|without|idly|whilst|although|though|despite
        did|doing|do|does|done @nothing ..2 about|to|until|till|for|.|,|;|$|when|while|with|after|because|but
        made|make|makes|making no ..1 @attempt|attempts|effort|efforts|move|moves|bid|pretence to
        @shrugged|shrugging|waved|waving|brushed|brushing|explained|explaining|laughed|laughing|rationalised|rationalized|batted|joked ..4 off|away|aside|through
        was|were|been @warned about|that|of|in|often|twice|repeatedly|several|many|multiple|beforehand|earlier|before|against|weeks|months|and|.|,
        not|never ..1 @listen|listened|listening
        @took|takes|take|taking ..4 to respond|react|answer|escalate|acknowledge|reply|notice|realise|realize|call|page|involve|admit|understand|declare|inform|tell|ask|look|think|recognise|recognize|contact|phone|ring|engage|consult|warn|wake|grasp|concede|accept|apologise|apologize|wonder|brief|question|suspect
        took|take|takes|taken|taking too|far|much|so|way ..1 @long|longer
        @knew|known|knowing|aware|warned|told|informed|reminded ..10 but|and|yet ..2 nothing|ignored|chose|looked|sat|anyway|regardless|never|kept|refused|declined|dismissed|disregarded|overlooked|failed|pressed|proceeded|nonetheless|nevertheless|postponed|forgot|neglected|omitted
        waited|waiting|wait|waits|hesitated|delayed|dallied|lingered ..2 @too long|late
        @delayed|delaying|postponed|postponing|deferred|deferring|shelved|shelving|put|putting|rescheduled ..4 off|again|repeatedly|indefinitely|twice|thrice|several|multiple|many|endlessly
        @kept|keep|keeps|keeping ..1 putting|deferring|postponing|delaying|pushing|shelving|ignoring|forgetting|skipping|dismissing|missing|deprioritising|deprioritizing|snoozing|overlooking|avoiding|silencing|rescheduling|stalling|dodging|disregarding|neglecting|muting|brushing|shrugging|waving|bypassing|kicking ..3 it|the|that|off|this|them|back|our|his|her|their|its|my|these|those|every|each|all|a|an
        was|were|been|got ..2 @slow|late|unprepared|tardy|sluggish|remiss|lax|unready to|in|with|about
        too ..1 @slow|late|long|tardy|hesitant to|in|with|at|when
        wait|waits|waited|waiting|hesitated|dithered|dallied|delayed|lingered far|much|way? too @long
        and|then|but ..1 left|went|fell|headed|drove|gone|returned ..3 @weekend|home|bed|asleep|lunch|dinner|sleep|holiday|vacation|pub|break|tea|coffee
        proceeded|carried|continued|pressed|kept|went|forged|ploughed|plowed|persisted|persevered|pushed|deployed|released|shipped|launched|departed|sailed ..4 @although|though|despite|regardless|anyway|anyhow|nonetheless|nevertheless|notwithstanding
        proceeded|carried|continued|pressed|kept|went|forged|ploughed|plowed|persisted|persevered|pushed|deployed|released|merged|shipped|launched|departed|sailed ..5 in @spite of
        was|were|been ..1 @slow|lax|tardy|remiss|sluggish in|at|about|with|on :ing
        fell|fall|falls|fallen|falling @short of|in|on
        not ..1 meet|met|uphold|upheld|measure|measured|live|lived|fulfil|fulfill|fulfilled|honour|honoured|honor|honored|satisfy ..4 @standard|standards|commitment|commitments|expectation|expectations|obligation|obligations|promise|promises|duty|duties|bar
        @left|leaving customers|users|clients|staff|readers|people|everyone|passengers|patients|subscribers|merchants|partners|riders|drivers|shoppers|visitors|tenants|crews|teams|wards|callers|colleagues ..2 without|waiting|guessing|wondering|in|uninformed|unaware|hanging|unsure|confused|stranded
        did|had|have|has not @recognise|recognised|recognize|recognized|identify|identified|spot|spotted|see|notice|grasp|grasped|appreciate|appreciated|register|registered ..2 symptoms|signs|problem|pattern|danger|risk|risks|significance|importance|connection|link|warning|warnings|symptom|sign|signals|relevance|implication|implications|correlation|hazard|hazards|threat|mismatch|discrepancy|cue|cues|hint|hints|flaw|urgency|trend|dangers
        @hesitated|hesitating|dithered|dithering|dallied|dawdled|wavered|vacillated|agonised|agonized|procrastinated|equivocated to|before|for|over|about|when|while|too|until
        @only :realised|learned|learnt|read|opened|tested|consulted|reviewed|verified|inspected|examined ..8 next|after|when|later|hours|days|once|afterwards|afterward|following|weeks|months|much|upon|because
        notified|informed|warned|told|consulted|involved|asked|called|paged|briefed|contacted|alerted|invited @only ..5 before|advance|ahead|prior|after|when|once|afterwards|hours|days|minutes
        """,
        hit="Two directors knew but did nothing about it.",
        sound="The node did nothing for ten seconds.",
        who=Who.HUMAN,
        unless="negated-early future attackers conditional purpose because reasoned question",
    ),
    Row(
        """
        @waited|hesitated|paused|lingered|dallied|dithered|tarried|procrastinated|delayed|stalled|dawdled ..3 before|too|until
        @waited|hesitated|paused|lingered|dallied|dithered|tarried|procrastinated|delayed ..3 hours|hour|minutes|minute|days|day|weeks|week|months|month|ages|overnight !for
        came|arrived|turned|showed|joined|answered|responded|replied|reacted|called|acted|escalated|appeared|engaged|rang|phoned|woke|awoke|apologised|apologized ..3 @late|belatedly|tardily|hours|days|weeks|months
        @only :past ..8 at|after|when|once|on|hours|days|weeks|months|minutes|because|following|then|upon|afterwards
        more|busier|less @interested|concerned|focused|focussed|worried|bothered|preoccupied|occupied|invested|keen in|with|about|on|by
        @omitted|omitting|omits the|a|an|one|his|her|their|two|all|any|our|its|my|this|that|these|those|several|some|every|three|both|to
        not|never ..1 @chase|chased|chasing|pursue|pursued|press|pressed|insist|insisted|probe|probed|query|queried|enforce|enforced|police|policed|supervise|supervised|questioned|challenge|challenged|scrutinise|scrutinised|scrutinize|scrutinized|oversee|oversaw|audit|audited|inspect|inspected|vet|vetted|enquire|enquired|inquire|inquired|nudge|nudged
        not|never ..1 @learn|learnt|learned|absorb|absorbed|heed|heeded|draw|drew|drawn|apply|applied|take|took the|from|a|any|anything|much|its|our|their|his|her|those|these ..1 lesson|lessons|last|previous|earlier|march|incident|outage|mistakes|past|incidents|outages|experience|near-miss|near-misses|history|postmortem|postmortems
        @preferred|preferring|chose|choosing|opted|elected to ..1 believe|trust|ignore|guess|hope|assume|disregard|dismiss|gamble|bet|pretend|improvise|wing|muddle|overlook|neglect
        kept|keeping|keeps|held|carried ..2 everything|it|all|them|knowledge|details|that|this|these|instructions|steps|procedure|password|passwords|list|plan|notes in|to ..1 @head|heads|himself|herself|themselves
        @kept|keeping|keeps|keep ..8 to himself|herself|themselves|itself|myself|ourselves|oneself
        said|says|saying|breathed|mentioned|disclosed|reported|wrote|spoke @nothing|word about|to|of|until|till|when|at|during|after|in|on|.|,
        said|spoke|says not|never a|one ..1 @word|thing about|to|of|until|till|when|at|during|.|,
        @told|informed|warned|notified|alerted|contacted|consulted|involved|asked|briefed|called|copied ..3 after the fact|event|damage|deed|release|change|rollout|deployment|migration|launch|cutover
        was|were|been|is|are @content|contented|satisfied|happy|quick|inclined to accept|assume|rely|trust|leave|ignore|guess|skip|gamble|defer|hope
        was|were|been @content|contented|satisfied to take|let|go|believe|sit|wait|watch|drift|muddle|proceed
        was|were|been @content|contented|satisfied with ..1 a|an|the|his|her|their|that|its ..1 summary|glance|assurance|promise|word|reply|answer|look|explanation|excuse|statement|tick|call|email|guess|estimate|impression|assurances
        was|were|been @absent|missing from ..3 bridge|call|review|meeting|table|room|discussion|briefing|handover|calls|meetings|session|retro|postmortem|chat|channel|desk|post|discussions|planning|decision
        was|were not :adverb* at|in|on the|our|that|this|his|her|their ..1 @table|loop|room|bridge when|while|where|in|and|.|,
        @trusted|trusting|believed|trust|relied|relying|leaned|leant|banked|banking|depended|counted|gambled|worked ..2 luck|hope|habit|memory|faith|tick|gut|instinct|goodwill|folklore|hearsay|label|word|chance|guesswork|intuition|rumour|rumours|rumor|assumption|assumptions|folk
        @must have :adverb* missed|overlooked|forgotten|misread|misheard|misunderstood|skipped|slept|ignored|neglected|dozed|mistaken|omitted|dismissed|misjudged|mistyped
        """,
        hit="The network team only replied after three days.",
        sound="Four hosts behind one firewall were unreachable.",
        who=Who.OTHER,
        unless="negated-blame future attackers conditional reasoned question ability machines-before",
    ),
    Row(
        """
        @neglected|neglects|neglecting|neglect the|our|his|her|their|its|my|this|that|these|those|a|an|any|all|every|both|several|such|basic|routine|good|proper|simple
        @missed|passed|squandered|spurned|blew|ignored|wasted|overlooked|disregarded|forwent|missing|misses ..5 chance|opportunity|opportunities|chances|window|cue|cues|hint|hints|clue|clues|signs|signal|signals|indication|indications|indicator|indicators|symptom|symptoms|warning|warnings|reminder|reminders|memo|alert|alerts|alarm|alarms
        not|never ..1 put|putting|add|added @two and
        not|never ..1 put|piece|pieced|fit|fitted|bring|brought|draw|drew|tie|tied|connect it|them|these|those|the|that|two|both|all|what|things ..4 @together
        took|take|taken|taking ..5 @word for it|that|the|this|.|,|and
        gave|give|given|gives|giving|paid|pay|paying|spared|devoted|showed ..4 no|little|scant|hardly|barely|scarcely|insufficient|inadequate|minimal|zero @thought|attention|consideration|heed|regard|notice|mind|credence|weight|priority|respect
        took|taken|take|taking|accepted|accepting ..2 it|this|that|the|them|his|her|their|these|those|everything ..3 on|upon|at @trust|faith|hearsay|face
        only @ever|really|half|superficially|cursorily|belatedly :past
        only @ever :past
        @only :adverb? tested|rehearsed|exercised|practised|practiced|checked|reviewed|drilled|verified|validated|looked|read|skimmed|glanced|inspected|examined|considered|trained|audited|simulated|trialled|trialed the|a|with|on|in|for|half|one|part|our|his|her|their|two|three|some|under|against|at|up|from|through|that|whether
        ran|tried|tested|checked|used|practised|practiced|rehearsed|exercised|did|read|reviewed|drilled only ..8 and|but|, @never
        ran|tested|tried|checked|practised|practiced|rehearsed|looked|read|used|exercised|drilled|trained|reviewed|planned ..10 , and|but? @never with|the|a|on|in|against|under|at|for|from|through|after|beyond|during|until
        @talked|discussed|promised|agreed|meant|planned|wanted|vowed|resolved|intended|spoke|proposed|hoped|pledged|undertook|wished ..12 and|but|then|yet then|simply|just|again? did not|never do|build|did|happened|get|got|write|wrote|make|made|follow|implement|deliver|act|acted|followed|happen|start|started|begin|began|carry|carried|complete|finish|finished|put|schedule|scheduled|.|,|;
        @muted|silenced|snoozed|acked|acknowledged|dismissed|acking|muting|silencing|snoozing the|a|an|it|that|this|them|his|her|their|our|two|all|those|these|both ..3 and ..1 moved|went|carried|left|forgot|continued|rolled|fell|slept|ignored|walked|dropped|headed
        @assumed|thought|figured|reckoned|guessed|hoped|trusted|expected|believed|presumed|supposed|imagined|assume|assuming|assumes|presuming|thinking|believing|hoping that? someone|somebody|everyone|everybody|anyone|another else|other had|was|did|has|would|'d|must|were|is !the|a|an|our|its|his|their
        and|but|yet|then @did|had not|never ..1 share|shared|pass|passed|forward|forwarded|mention|mentioned|disclose|disclosed|relay|relayed|report|reported|tell|told|escalate|escalated|raise|raised|flag|flagged|explain|explained|communicate|announce|document|documented|act|acted|ask|asked|warn|warned|inform|informed
        went|left|logged|clocked|signed|headed|gone @home|off ..2 with ..6 still|unfinished|open|pending|growing|outstanding|unresolved|firing|alarming|unanswered|unread|unchecked|undone|red
        asked|asks|asking|ask no ..2 @question|questions
        raised|raise|raising|voiced|made|offered|posed no ..1 @challenge|query|queries|question|questions|objection|objections|concern|concerns|doubt|doubts|alarm
        @talked|talking|talk|spoke|speaking past|across each|one
        kept|keep|keeps|keeping @meaning|intending|promising|planning|hoping|forgetting to
        not|never ..2 have|had ..5 on ..2 @list|radar|agenda|checklist|plan|roadmap|backlog|calendar|roster|rota|plate
        not|never ..1 @connect|connected|connecting|join|joined|draw|drew|drawn the|any|that|a|those|these ..1 dots|connection|line|conclusion|inference|lesson|lessons|link|links|parallel|parallels|inferences|conclusions
        not|never ..1 @read ..2 room|small|fine|warning|release|changelog|docs|manual|documentation|runbook|note|notes|guide|alert|alerts|email|e-mail|ticket|page|diff|announcement|instructions|readme|runbooks|policy|message|messages|bulletin|advisory|handbook|terms|contract|minutes|label|comments|checklist|procedure|handover|full|whole|rest
        not|never ..1 @stop|stopped|stopping|pause|paused|pausing to ..1 think|ask|check|consider|wonder|look|read|question|verify|confirm|reflect|assess|weigh|examine|discuss|consult|listen|breathe|reconsider|evaluate
        not|never ..1 @raise|raised|flag|flagged|voice|voiced|raising|register|registered|express|expressed ..3 concern|concerns|objection|objections|risk|doubt|doubts|alarm|issue|issues|risks|flag|worry|worries|problem|problems|question|questions|query|misgivings|reservations
        not|never ..1 close|closed|closing ..1 the @loop
        not|never ..1 @follow|followed|follows ..3 up|through
        not|never ..1 @keep|kept|keeping ..3 informed|updated|date|posted|track|abreast|apprised|aware|notes|records|record|watch|eye|tabs|pace|step|copies|copy|inventory|minutes
        not|never ..1 @make|made|making sure|certain|provision|provisions|allowance|allowances|the ..2 that|for|of|to|connection|link|effort|attempt
        not|never ..1 @make|made|making any|an|adequate|sufficient|proper|a ..1 provision|provisions|allowance|allowances|effort|attempt|plan|plans|arrangements|preparations|enquiries|inquiries|check|checks|backup|note|notes
        not|never ..1 @take|took|taken|taking ..3 into|account|heed|note|notice|care|precautions|seriously|trouble|pains|action|steps|measures|responsibility|ownership|stock|backup|backups|snapshot|snapshots|advice|interest
        turned|turning|turn|turns ..2 @blind|deaf
        acted|proceeded|pressed|pushed|ploughed|plowed|carried|went|forged|continued|persisted|barrelled|barreled|charged|steamed|moved|deployed|released ahead|on|forward|in|with ..2 @regardless|anyway|anyhow|nonetheless|nevertheless|notwithstanding|without|despite|blindly
        @overestimated|over-estimated|overestimating|underestimating|misjudging|underrated|underplayed|trivialising|downplaying|undervaluing|overrated|misgauged|misjudged|undervalued|discounted|trivialised|trivialized|minimised|downplayed|underestimated the|how|his|her|these|those|what|both|just|our|its|their|that|this
        @assumed|presumed|supposed|guessed|assuming|presuming|guessing|trusted|trusting ..12 without|instead|rather|never|nobody
        lost|losing|lose|loses ..1 @sight|track|grip of|on !which|where|who|what
        not|never ..4 quickly|fast|soon|early|thoroughly|carefully|often|clearly|widely|promptly|swiftly|closely|far|deeply|hard|seriously|strongly|loudly|rapidly|rigorously|frequently|regularly|actively|urgently|strictly|tightly @enough
        not ..12 even @though AGENT was|were|had|'d ..1 aware|known|warned|told|informed|notified|asked|reminded|alerted|been
        spent|spend|spending|lost|wasted @too much|long time|effort on|looking|chasing|investigating|debugging|arguing|trying|hunting|discussing|waiting
        spent|wasted|lost|spend|spending ..10 @rather|instead than|of :ing
        """,
        hit="We kept no watch and lost sight of the queue.",
        sound="The script kept ignoring the empty rows.",
        who=Who.HUMAN,
        unless="negated-early future attackers conditional purpose ability reasoned think-that",
    ),
    Row(
        """
        not|never ..1 do|done|did|doing ..1 @enough|due|proper|sufficient|adequate|thorough|homework|diligence
        not|never ..1 @act|acted|acting|react|reacted|intervene|intervened on|upon|sooner|fast|quick|quickly|swiftly|promptly|decisively|early|earlier|immediately|when|despite|.|,|;|$|until
        did|had|was|were not ..6 straight|right @away
        not|never ..1 investigate|investigated|pursue|pursued|look|looked|dig|dug|follow|followed|check|checked|question|questioned|explore|explored|examine|examined|analyse|analysed|analyze|analyzed|think|thought ..4 @further|deeper|properly|fully|thoroughly|closely|deeply|rigorously|sufficiently
        not|never ..1 give|gave|given|giving|provide|provided|pay|paid|paying|devote|devoted|show|shown ..5 @warning|notice|attention|thought|heed|consideration|priority|heads-up|regard|explanation|instructions|guidance|weight|credence|forewarning
        not|never ..1 post|posted|publish|published|send|sent|provide|provided|issue|issued|circulate|circulated|make|made ..2 @update|updates|notice|notices|announcement|announcements|statement|advisory|bulletin|comms|communication|communications|apology|heads-up
        not|never ..1 have|had|got|put|assign ..1 @anyone|anybody|someone|somebody :ing|who|to
        was|were|been not :adverb* @monitoring|watching|following|rehearsing|testing|tracking|listening|auditing|documenting|paying|practising|practicing|communicating|coordinating|supervising
        @relied|rely|relying|relies|depended|depending|leaned|leant|trusted|trusting|counted|banked ..1 too|heavily|blindly|excessively|unduly|overly|implicitly|unquestioningly|uncritically|naively
        not ..1 have|had|get|got|gotten|seek|sought|ask|asked|request|requested a|any|enough ..1 second|other|independent @pair|reviewer|opinion|look|person|reviewers|opinions|reader|view|signature|approver
        @lacked|lack|lacks|lacking ..1 foresight|sufficient|adequate|proper|discipline|rigour|rigor|vigilance|diligence|thoroughness|curiosity|initiative|urgency|forethought|preparation|appropriate|due ..1
        """,
        hit="We were not monitoring the replication lag.",
        sound="The exporter was not monitoring the second pool.",
        who=Who.HUMAN,
        unless="negated-early future attackers conditional question reasoned ability seen-before present would",
    ),
    Row(
        """
        @assumed|presumed|supposed ..6 and|but ..2 not|never :adverb* confirmed|verified|tested|checked|proved|proven|check|verify|test|validated|questioned|challenged|rehearsed|investigated|reviewed|validate|question|confirm|ask|asked
        person|expert|experts|engineer|specialist|owner|owners|team|manager|operator|dba|architect|vendor|supplier|specialists|lead|supervisor|maintainer|maintainers|colleague|staff ..6 was|were|had not been? @called|contacted|consulted|invited|asked|woken|paged|phoned|telephoned|rung|told|informed|notified|briefed|summoned|warned|trained
        @gave|gives|giving|given ..2 no ..2 notice|warning|heads-up|forewarning|explanation|briefing|training|guidance|handover
        users|customers|staff|teams|wards|support|crews|passengers|students|patients|branches|sites|shops|offices|depots|schools|partners|readers|residents|tenants|guests|merchants|riders|drivers|subscribers|members|clients|nurses|doctors|clinics|hospitals|libraries|people|everyone|parents|suppliers|callers|operators|stations got|received|had|were ..1 no ..1 @warning|notice|heads-up|announcement|explanation|advice|briefing|training|instructions|guidance|apology
        customers|users|clients|staff|people|passengers|patients|readers|subscribers|merchants|partners|riders|drivers|shoppers|visitors|tenants|guests|crews|teams|wards|callers was|were|been|being @left ..2 without|waiting|guessing|wondering|alone|uninformed|unaware|hanging|unsure|confused|stranded
        had|was|were @planned|meant|intended|promised|agreed|wanted ..10 but|yet|however it|this|that|we|they|he|she|never|was|had ..2 slipped|not|never|did|postponed|delayed|dropped|deferred|shelved|forgotten|abandoned|cancelled|canceled|skipped
        had to @find|learn|hear|discover ..3 by|from|through ..1 themselves|twitter|press|newspaper|media|customers|outside|social|facebook|reddit|forum|forums|users|newspapers|papers|news|radio|television|complaint|complaints|rumour|rumours|rumor|outsiders|strangers|chance|gossip
        AGENT ..1 @took|takes|taking|paid no account|notice|heed|regard|attention of|that|to|when
        AGENT @jumped|skipped|hopped|leapt|leaped|raced|rushed|scrolled|glossed|hurried|breezed over|past|through it|them|this|that|the|his|her|their|our|its|these|those|all|both
        not|never tell|inform|ask|consult|warn|notify|involve|told|asked|informed|consulted|warned|involved|brief|briefed|phone|phoned|ring @anyone|anybody
        told|informing|informed|notified|consulted|asked|warned|involved|copied|alerted|briefed|phoned|rang|consulting|asking|warning @nobody
        @tell|telling|told|informing|informed|notified|consulted|asked|warned|involved|copied|alerted|briefed|phoned|rang|consulting|asking no one|body
        did|had|has|have|was|were|been neither :adverb* :human_strict|:never_done|:omitted|attended|received ..6 @nor
        @chose|elected|opted|decided|preferred|choosing|decision|choice ..1 not to ..1 :care_base|roll
        @elected|opted|chose|decided|preferred|choosing|opting|electing|preferring|deciding to ..10 rather|instead|opposed|despite|although|without
        @what AGENT did|had|has not|never ..1 :omitted|:we_omit|:human_strict|done
        what the ..1 @group|crew|office|shift|desk|staff|vendor|supplier|department did|had not do|done|check|checked|consider|notice|ask|tell
        """,
        hit="Ravi told nobody of the change.",
        sound="The process was not started, as the flag was off.",
        unless="negated-early future attackers conditional purpose because reasoned question any negated",
    ),
    Row(
        """
        ^ @did not !bring|cause|affect|break|impact|help|work|take|make|get|see|have|find|lose :omitted|:we_omit
        ^ @forgot|neglected|omitted to :care_base|lower|restart|run|delete|close|reset|switch|turn|re-enable|unmute|lift|apply|start|merge|lock|sign|send|hand|bring|pass|copy|save|leave|publish|post|commit|deploy|revert|book
        """,
        hit="05:10 Did not check the second gauge, although its lamp was lit.",
        sound="05:10 Did not help, so the pump was swapped.",
        unless="future attackers if-clause ability reasoned question think-that any",
    ),
    Row(
        """
        @took|take|takes|taken|taking no ..1 action|steps|step|measures|precautions|precaution|backup|snapshot|copy|dump|notes|minutes|notice|account|heed|interest|care|trouble|pains|responsibility|ownership|measure|photographs|photos|readings|measurements|samples|backups|snapshots|advice|stock|regard
        @made|make|makes|making no ..2 plan|plans|note|record|enquiries|enquiry|inquiries|inquiry|check|checks|provision|provisions|allowance|arrangement|arrangements|mention|copy|backup|preparations|preparation|announcement|entry|contact|request|requests|assessment|estimate|forecast|contingency|sketch|list|log
        @kept|keep|keeps|keeping no ..1 copy|record|records|log|notes|minutes|list|track|watch|eye|backup|backups|copies|tabs|inventory|diary|register|note|journal|spare|spares
        @gave|sent|issued|posted|put|provided|offered|published|circulated|shared|left|wrote|gives|giving|sending|issuing no ..2 notice|warning|word|heads-up|note|message|announcement|update|updates|instructions|explanation|handover|reply|training|guidance|briefing|advice|forewarning|reminder|apology|comms|communication|context|reason|reasons
        ran|did|held|performed|conducted|wrote|carried|made|organised|organized|scheduled|arranged|planned|undertook @no ..2 test|tests|trial|rehearsal|drill|drills|dry-run|check|checks|review|reviews|canary|walkthrough|testing|planning|runbook|docs|documentation|rehearsals|trials|inspection|inspections|audit|audits|assessment|verification|validation|briefing|handover|retrospective|postmortem|dry
        ran|did|read|opened|checked|used|tested|reviewed|followed|took|asked|told|informed|consulted|verified|rehearsed|answered|performed|completed|wrote|sent|heeded @none of the|them|our|these|those|its|his|her|my|us|you|it
        ran|did|used|followed|checked|tested|read|consulted @none of our|their|his|her|its|my own
        @thought nothing|no|little ..1 of|more|about
        @learned|learnt|learn|learning|learns nothing|little|no|nought ..1 from|lesson|lessons
        drew|draw|drawn|took|take|learned|learnt|learn|changed no|few @lessons|lesson|conclusions|conclusion|consequences|inference|inferences
        said|says|saying @nothing .|,|;|$|and|either|but|more|further|when|while
        changed|fixed|did|does|repaired|checked|verified|tested|asked|suspected|documented|escalated @nothing .|,|;|$|and|about|but|until|before|since
        saw|noticed|spotted|heard|read|glimpsed !no|nothing ..4 and|but ..1 @moved|carried|walked|left|scrolled|drove|looked|passed on|away|past|by|it
        @put|putting|puts ..3 down to ..3 noise|glitch|coincidence|blip|fluke|flake|flakiness|teething|routine|nerves|maintenance|quirk|hiccup|luck|chance|jitter|interference|weather
        @looked|glanced|peeked|stared at|over it|them|that|this ..1 and|but ..1 moved|walked|scrolled|carried|turned on|away|past
        """,
        hit="The fitters made no note of the second reading.",
        sound="We took no snapshot because the volume holds a cache.",
        who=Who.HUMAN,
        unless="negated-early future attackers conditional purpose because reasoned question present would",
    ),
)
