"""What people failed, forgot or did not get round to do: a verb of theirs, negated or of leaving out."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        @fails|failing|fail to !start|connect|load|boot|resolve|authenticate
        @neglects|neglecting|omitting|omits to
        """,
        hit="Ravi fails to tell the registrar time and again.",
        sound="The worker often fails to deploy on the first try.",
        who=Who.HUMAN,
        unless="negated future attackers conditional ability",
    ),
    Row(
        """
        @failed|failing|neglected|forgot|omitted to inform|disclose|admit|apologise|apologize|consult|consider|anticipate|foresee|realise|realize|appreciate|understand|ask|document|mention|think|bother|involve|tell
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
        @forgot|forgotten|forgets|forgetting to|about|that
        @neglected|omitted to :care_base|lower|raise|remove|restart|run|delete|close
        """,
        hit="Ravi forgot to tell the registrar.",
        sound="The retry covers a failure to resolve the name.",
        who=Who.HUMAN_OR_NONE,
        sure=True,
        unless="negated future attackers conditional question systemic",
    ),
    Row(
        """
        AGENT 's ..1 @failure|inability|refusal|unwillingness|reluctance|neglect|omission to|of
        his|her|their|our|your ..1 @failure|refusal|unwillingness|reluctance|neglect to
        @failure|refusal|reluctance of|by|on ..4 AGENT to
        @failure|failures|neglect|omission to check|verify|test|review|communicate|notify|inform|tell|escalate|document|plan|consider|anticipate|notice|follow|validate|coordinate|ask|involve|update|patch|renew|rotate|revoke|recognise|recognize|realise|realize|warn|think|question|challenge|prepare|rehearse|monitor|act|react|heed|adhere|comply|ensure|maintain|address|appreciate|understand|brief|consult|announce|record|train|declare|investigate|assess|identify|remove|replace
        @failure|failures by AGENT
        @failure|failures of AGENT to|in|was|that|is|,|.
        was|were|been|be|got @forgotten about|to|that
        """,
        hit="Ravi's failure to escalate cost an hour.",
        sound="The retry covers a failure to resolve the name.",
        unless="negated future attackers conditional question systemic",
    ),
    Row(
        """
        @forgot|forgotten|forgetting !password|passwords|key
        ^ also|then|and? @failed to verify|check|test|notice|review|document|communicate|tell|inform|escalate|consider|realise|realize|read|ask|plan|spot
        ^ @failed to verify|check|test|notice|review|document|communicate|tell|inform|escalate|consider|realise|realize|read|ask|plan|spot
        us|our|their|them|his|her|him @failing|forgetting|neglecting|omitting to
        by @failing|neglecting|omitting|forgetting to ..10 AGENT
        ^ @failing to :care_base
        """,
        hit="The team forgot the second region.",
        sound="The clock forgot its settings when the cell ran flat.",
        who=Who.HUMAN_OR_NONE,
        unless="negated future attackers purpose",
    ),
    Row(
        """
        @did :adverb* not :adverb* !:state|it|the|a|so|use|do|perform|click|download|initiate|authorise|authorize|request|suspend|submit|:subject_pronoun :word
        @had|has|have :adverb* not :adverb* !seen|heard|known|met|been|received|got|found|had|noticed|read|thought|expected|made|detected :care_past|bothered|learned|learnt|applied|handed|passed|acted|patched|updated|upgraded|tried|run|done|written|kept|followed|returned|answered|replied|configured|accounted|implemented|automated|foreseen|trained|migrated|deployed|rehearsed
        was|were|been|had not :adverb* been? @called|contacted|paged|woken|invited|brought|pulled|looped|rung|shown|taught|trained
        did not @start|begin|stop|pause to|work|working|look|looking|investigate|investigating|respond|when|although|despite|even
        would not ..1 @listen|help|lift|budge|cooperate|answer|admit|accept|hear|move
        """,
        hit="The on-call engineer did not escalate until dawn.",
        sound="The watchdog did not reset the pump since its lock was held.",
        who=Who.OTHER,
        unless="future attackers if-clause ability users because reasoned not-theirs",
    ),
    Row(
        """
        did|had|have :adverb* @not :adverb* load|stress|smoke|soak|fully|properly? :we_omit|considered|anticipated|foreseen|checked|verified|communicated|rehearsed|questioned|noticed|planned|thought|reviewed|prepared|tested|trained|escalated|investigated|documented|monitored|validated|assessed|accounted|briefed
        ^ @did not !bring|cause|affect|break|impact|help|work|take|make|get|see|have|find|lose :omitted
        @had not :adverb* updated|configured|documented|informed|told|asked|implemented|automated|addressed|understood|agreed|practised|practiced|upgraded|patched|applied|renewed|rotated|revoked|removed|replaced|followed|set|put
        @did :adverb* not :adverb* :omitted ..2 runbook|process|procedure|checklist|documentation|docs|alert|alerts|policy|instructions|warning|warnings|customers|users|stakeholders|status|page
        did not ..2 @dry|trial|test run|runs|restore
        did not @use the|a|our|any ..1 staging|canary|checklist|runbook|template|procedure|sandbox|test|process
        @did not run|perform|do|conduct|carry ..2 :step_of_care|load|generator|dry|smoke|checks
        did|had not ..1 @understand|understood|appreciate|appreciated|grasp|grasped ..2 implications|impact|consequences|dependency|dependencies|effects|significance|risk|risks|interaction
        """,
        hit="We did not consider the second region.",
        sound="We did not yet know about the second path.",
        who=Who.HUMAN_OR_NONE,
        unless="future attackers if-clause ability reasoned question think-that any",
    ),
    Row(
        """
        @never !seen|known|heard :adverb* :nobody_verb|told|tested|thought|occurred|bothered|learned|learnt|got|gave|let|took|rotated|revoked|replied|answered|responded|returned|came
        @never :adverb* !:nobody_state|been|be|going|had|met|worked|heard :past
        """,
        hit="The network team never tested the backup line.",
        sound="The sorter never forgets a bin.",
        who=Who.OTHER,
        unless="future attackers conditional seen-before reasoned",
    ),
    Row(
        """
        @never :adverb* load|stress|properly|fully? verified|tested|checked|thought|considered|asked|questioned|challenged|rehearsed|practised|practiced|reviewed|documented|told|informed|communicated|looked|noticed|bothered|anticipated|planned|followed|validated|investigated|tried|escalated|contacted|wondered|realised|realized|revisited|updated|rotated|revoked|cleaned
        @never :adverb* went|came|got back|round|around to
        @never :adverb* got round|around to
        have|had|has @never :adverb* tested|verified|checked|rehearsed|practised|practiced|reviewed
        did|do not ..1 @go back to :word
        """,
        hit="We never verified that the siren works.",
        sound="We have never lost a shard since.",
        who=Who.HUMAN_OR_NONE,
        unless="future attackers conditional",
    ),
    Row(
        """
        not|never ..1 @bother|bothered|care|cared|trouble|troubled|deign|deigned|stoop|condescend to|with|about|enough
        not|never|hardly|nor ..3 @think|thought|thinking of|to|about|through|twice|ahead|it|beyond
        not|never ..1 @manage|managed|got|get|gotten ..1 to|round|around to|:word
        not|never|n't ..2 @occur|occurred|dawn|dawned ..1 to|on
        gave|give|given|spared|had|paid no|little|hardly|scant ..1 @thought|attention|consideration|warning|notice|heads-up|word|heed
        @nor did|had|has|was|were ..2 AGENT ..2 :omitted|think|check|ask|notice|tell
        not|never ..1 @see|saw|seen|think|thought fit|to|of to|ring|ask|call|check|tell|look|mention|warn|read|stop|open|wait|test
        not|never ..1 so @much as
        """,
        hit="Ravi did not bother to leave a note.",
        sound="We did not think that the cache was involved.",
        who=Who.NOT_SYSTEM,
        unless="future attackers conditional think-that negated-early",
    ),
    Row(
        """
        not|never ..2 @occur|occurred|occured|dawn|dawned ..1 to|on AGENT
        not|never ..2 @occur|occurred|dawn|dawned ..1 to|on us|anyone|anybody|any
        not|never ..1 cross|crossed|enter|entered ..5 @mind|minds|head|heads
        @occurred|dawned|occur|dawn ..1 to|on none|neither|nobody|no
        did it @occur|dawn ..1 to|on AGENT
        not ..6 @consider it worth|necessary|important
        """,
        hit="It did not cross the night team's mind to call.",
        sound="The two streams never cross.",
        unless="negated-early future attackers conditional question by-system",
    ),
    Row(
        """
        @overlooked|overlooking|overlooks|missed|missing|misses|underestimated|underestimating|disregarded|ignored|ignoring|ignores|skipped|skipping|bypassed|glossed|downplayed|misjudged|shirked|dodged|dismissed !deadline|target|train|flight|setting|setup
        @stopped|stopping at the first
        ran|running the @risk
        @closed|closing|dismissed|silenced|acknowledged|muted|acked ..6 without
        """,
        hit="We overlooked that the accounts sit in the same scope.",
        sound="We missed 12 blocks while the validator caught up.",
        who=Who.HUMAN,
        unless="negated future attackers conditional purpose absence asked reasoned appointment counted-loss",
    ),
    Row(
        """
        @let|letting|left|leaving|leave ..6 to? expire|lapse|rot|drift|slide|slip|fester|languish|stagnate|decay|snowball|grow|unwatched|unguarded|unsupervised|pass|be|pile
        @let ..5 go|goes|slip|slipped|pass|passed|slide by|past|through
        had|has @left the|a|his|her|their|its|our ..3 on|open|enabled|running|off|unlocked|disabled|behind|unattended|unplugged|exposed|unprotected
        @left the|a|his|her|their|its|our ..3 open|unlocked|disabled|unattended|unplugged|exposed|unprotected|muted|unanswered|unread|undone|unfinished|untested|unchecked
        @left|leaving|leaves no ..1 notes|handover|documentation|instructions|word|record|explanation|contact|comment|comments|message
        """,
        hit="We let the contract lapse.",
        sound="The valve let the pressure drop.",
        who=Who.HUMAN,
        unless="negated-early future attackers conditional purpose question reasoned",
    ),
    Row(
        """
        @sat|sit|sitting|slept on it|them|this|that|his|her|the|our|idle ..3 !call|bridge|phone|floor
        @slept over|through|on the|a|an|this|that|our|it
        @watched|looked|stood|stand|stands|sat on|by|idly|idle|back ..1 as|while|without|idly
        did|doing|do @nothing ..2 about|to|until|for|.|when|while|with
        made|make|making no @attempt|effort|move to
        @shrugged|waved|brushed|explained|laughed ..4 off|away|aside|through
        was|were|been @warned about|that|in|often|twice|several|many|and|.
        not @listen
        @took|takes|take ..4 to respond|react|answer|escalate|acknowledge|reply|notice|realise|realize|call|page|involve|admit|understand|declare|inform|tell|ask|look|think
        took|take|takes|taking too|far|much|so ..1 @long
        @knew|aware|warned|told|reminded ..10 but|and|yet ..2 nothing|ignored|chose|looked|sat|anyway|regardless|never|kept
        @waited|waiting ..2 too long|late
        @delayed|delaying|postponed|postponing|deferred|put ..4 off|again|repeatedly|indefinitely|twice|several
        @kept|keep|keeps|keeping ..1 putting|deferring|postponing|delaying|pushing|shelving|ignoring|forgetting|skipping|dismissing|missing|deprioritising|deprioritizing|snoozing|overlooking|avoiding|silencing ..3 it|the|that|off|this|them|back|our|his|her|their|its
        was|were|been ..1 @slow|late|unprepared to|in|with
        @too ..1 slow|late|long to|in|with
        @wait|waited|hesitated|dithered far|much|way? too long
        and ..1 left|went|fell ..3 @weekend|home|bed|asleep|lunch|dinner
        proceeded|carried|continued|pressed|kept|went ..3 @although|despite|regardless
        @fell|fall|falls short of|in|on
        not ..1 @meet|met|uphold|upheld|measure ..3 standard|standards|commitments|expectations|obligations
        @left customers|users|clients|staff|readers|people|everyone|passengers ..1 without|waiting|guessing|wondering|in
        did not @recognise|recognize|identify|spot|see ..2 symptoms|signs|problem|pattern|danger|risk|risks|significance|importance|connection|link|warning
        @hesitated|dithered to|before|for|over|about
        @only :realised|looked|noticed|checked|learned|learnt|escalated|read|opened|tested ..8 next|after|when|later|hours|days|once|afterwards|following
        @notified|informed|warned|told only ..5 before|advance|ahead|prior|after|when
        """,
        hit="Two directors knew but did nothing about it.",
        sound="The node did nothing for ten seconds.",
        who=Who.HUMAN,
        unless="negated-early future attackers conditional purpose because reasoned question",
    ),
    Row(
        """
        @waited|hesitated|paused|lingered ..3 before|too|until
        @waited|hesitated|paused|lingered ..3 hours|hour|minutes|days|weeks !for
        @came|arrived|turned|showed|joined|answered|responded|replied|reacted|called|acted|escalated ..3 late|belatedly|hours|days|weeks
        @only :past ..8 at|after|when|once|on|hours|days|weeks
        more|busier @interested|concerned|focused|worried in|with|about
        @omitted|omitting|omits the|a|an|one|his|her|their|two|all|any|our|its|to
        not|never ..1 @chase|chased|pursue|pursued|press|pressed|insist|insisted|probe|probed|query|queried|enforce|enforced|police|policed|supervise|supervised
        not|never ..1 @learn|learnt|learned the|from|a|any|anything|its|our|their|his|her ..1 lesson|lessons|last|previous|earlier|march|incident|outage|mistakes|past
        @preferred|chose to ..1 believe|trust|ignore|guess|hope|assume
        @kept ..2 everything|it|all|them|knowledge|details|that in|to ..1 head|heads|himself|herself|themselves
        @trusted|believed|trust|relied|leaned|banked ..2 luck|hope|habit|memory|faith|tick|gut|instinct|goodwill|folklore|hearsay|label|word
        took ..3 @word for it
        @must have :adverb* missed|overlooked|forgotten|misread|skipped|slept|ignored
        """,
        hit="The network team only replied after three days.",
        sound="Four hosts behind one firewall were unreachable.",
        who=Who.OTHER,
        unless="negated-blame future attackers conditional reasoned question ability machines-before",
    ),
    Row(
        """
        @neglected|neglects|neglecting the|our|his|her|their|its|this|that|a|an|any|all|basic|routine
        @missed|passed|squandered|spurned|blew|ignored|wasted ..5 chance|opportunity|opportunities|chances|window|cue|cues|hint|hints|clue|clues|signs|signal|signals
        not|never ..1 @put two and
        not|never ..1 @connect|connected|join|joined|draw the|any|that ..1 dots|connection|line|conclusion|inference|lesson|lessons
        not|never ..1 @read ..2 room|small|fine|warning|release|changelog|docs|manual|documentation|runbook
        not|never ..1 @stop|stopped|pause|paused to ..1 think|ask|check|consider|wonder|look|read|question
        not|never ..1 @raise|raised|flag|flagged|voice|voiced ..3 concern|concerns|objection|objections|risk|doubt|doubts|alarm|issue
        not|never ..1 close|closed ..1 the @loop
        not|never ..1 @follow|followed|follows ..3 up|through
        not|never ..1 @keep|kept ..3 informed|updated|date|posted|track
        not|never ..1 @make|made sure|certain|provision|provisions|allowance|allowances|the ..2 that|for|of|to|connection|link|effort|attempt
        not|never ..1 @take|took|taken ..3 into|account|heed|note|notice|care|precautions|seriously|trouble
        turned|turning ..2 @blind|deaf
        acted|proceeded|pressed|pushed|ploughed|plowed|carried|went|forged ahead|on ..2 @regardless|anyway|without|despite|blindly
        @overestimated|over-estimated|overrated|misgauged|misjudged|undervalued|discounted|trivialised|trivialized|minimised|downplayed|underestimated the|how|our|its|their|that|this
        @assumed|presumed|supposed|guessed ..12 without|instead|rather|never|nobody
        lost|losing|lose ..1 @sight of
        not ..4 quickly|fast|soon|early|thoroughly|carefully|often|clearly|widely|promptly @enough
        not ..12 even @though AGENT was|were|had ..1 aware|known|warned|told
        spent|spend|lost @too much|long time|effort on|looking|chasing|investigating|debugging|arguing
        spent|wasted|lost|spend ..8 @rather|instead than|of :ing
        """,
        hit="We kept no watch and lost sight of the queue.",
        sound="The script kept ignoring the empty rows.",
        who=Who.HUMAN,
        unless="negated-early future attackers conditional purpose ability reasoned think-that",
    ),
    Row(
        """
        not|never ..1 do|done|did ..1 @enough|proper|sufficient|adequate|thorough|homework|diligence
        not|never ..1 @act|acted on|upon|sooner|fast|quickly|early|immediately
        did not ..6 straight|right @away
        not|never ..1 investigate|investigated|pursue|pursued|look|looked|dig|dug ..4 @further|deeper|properly|fully|thoroughly|closely
        not|never ..1 give|gave|given|provide|provided|pay|paid ..5 @warning|notice|attention|thought|heed|consideration|priority
        not|never ..1 @post|publish|send|provide ..2 update|updates|notice|announcement
        not|never ..1 have|had ..1 @anyone|anybody|someone|somebody :ing
        was|were not :adverb* @monitoring|watching|following|rehearsing
        @relied|rely|relying ..1 too|heavily|blindly
        not ..1 have|had|get|got a|any|enough ..1 second|other|independent @pair|reviewer|opinion|look|person
        lacked|lack|lacking ..1 @foresight|sufficient|adequate|proper|discipline|rigour|rigor ..1
        """,
        hit="We were not monitoring the replication lag.",
        sound="The exporter was not monitoring the second pool.",
        who=Who.HUMAN,
        unless="negated-early future attackers conditional question reasoned ability seen-before present would",
    ),
    Row(
        """
        @assumed ..6 and|but ..2 not|never :adverb* confirmed|verified|tested|checked|proved|proven|check|verify|test
        person|expert|experts|engineer|specialist|owner|owners|team|manager ..6 was|were not been? @called|contacted|consulted|invited|asked|woken|paged
        @gave|giving|given ..2 no ..2 notice|warning|heads-up
        users|customers|staff|teams|wards|support|crews|passengers|students|patients got|received|had|were ..1 no ..1 @warning|notice|heads-up|announcement|explanation
        customers|users|clients|staff|people|passengers was|were @left ..1 without|waiting|guessing|wondering|alone
        had|was|were @planned|meant|intended ..10 but|yet|however it|this|that|we|never|was ..2 slipped|not|never|did|postponed|delayed|dropped
        had to @find|learn|hear ..2 by|from|through ..1 themselves|twitter|press|newspaper|media|customers|outside|social
        AGENT ..1 @took no account|notice|heed of|that
        AGENT @jumped|skipped|hopped|leapt over|past it|them|this|that|the
        not tell|inform|ask|consult|warn|notify|involve|told|asked|informed @anyone|anybody
        told|informed|notified|consulted|asked|warned|involved|copied|alerted @nobody
        @told|informed|notified|consulted|asked|warned|involved|copied|alerted no one|body
        did|had|was|were neither ..8 @nor
        @chose|elected|opted|decided|preferred|choosing|decision|choice ..1 not to ..1 :care_base|escalate|look|tell|act|ask|wait|involve|call|roll|stop
        @elected|opted|chose|decided|preferred to ..10 rather|instead|opposed|despite|although|without
        @what AGENT did|had not do|done|check|tell|consider|notice
        what the ..1 @group|crew|office did not do
        """,
        hit="Ravi told nobody of the change.",
        sound="The process was not started, as the flag was off.",
        unless="negated-early future attackers conditional purpose because reasoned question any negated",
    ),
)
