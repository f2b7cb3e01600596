"""What people did not do, notice or think of, told as an account of what happened."""

from incident_review.wording.form import Form, Row, Who

FORM = Form(
    name="omission",
    rank=15,
    rows=(
        Row(
            """
            @failed|fails|failing|fail to !start|connect|load|boot|resolve|authenticate
            @neglected|neglects|neglecting|omitted|omitting|omits to
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
            AGENT 's ..1 @failure|inability|refusal|unwillingness|reluctance|neglect|omission to|of
            his|her|their|our|your ..1 @failure|refusal|unwillingness|reluctance|neglect to
            @failure|refusal|reluctance of|by|on ..4 AGENT to
            @failure|failures|neglect|omission to check|verify|test|review|communicate|notify|inform|tell|escalate|document|plan|consider|anticipate|notice|follow|validate|coordinate|ask|involve|update|patch|renew|rotate|read|recognise|recognize|realise|realize|warn|think|question|challenge|prepare|rehearse|monitor|act|respond|react|heed|adhere|comply|ensure|maintain|address|appreciate|understand
            @failure|failures by|of AGENT
            """,
            hit="Ravi's failure to escalate cost an hour.",
            sound="The retry covers a failure to resolve the name.",
            unless="negated future attackers conditional question systemic",
            sure=True,
        ),
        Row(
            """
            @forgot|forgotten|forgetting !password|passwords|key
            """,
            hit="The team forgot the second region.",
            sound="The server forgot its boot order when the battery died.",
            who=Who.HUMAN_OR_NONE,
            unless="negated future attackers purpose",
        ),
        Row(
            """
            was|were|been|being|got|gets|get|then|later :adverb* @overlooked|forgotten|neglected|disregarded|underestimated|unheeded
            but|and|yet|, then? simply? @overlooked|forgotten|neglected
            @overlooked|forgotten by|in|during|when ..2 AGENT
            @overlooked|forgotten by|in|during|when ..2 review|plan|planning|migration|testing|design|our|the
            """,
            hit="The expiry of the key had been overlooked in the plan.",
            sound="Hosts in maintenance are ignored by the alert.",
            unless="negated future attackers purpose by-system",
        ),
        Row(
            """
            @overlooked|overlooking|overlooks|missed|missing|misses|underestimated|underestimating|disregarded|ignored|ignoring|ignores|skipped|skipping|bypassed|glossed|downplayed|misjudged|shirked|dodged|dismissed !deadline|target|train|flight
            @let ..6 expire|lapse|be|rot|pass|drift|pile|slide|slip
            @stopped|stopping at the first
            @took|take|taking|ran|running the risk
            @closed|closing|dismissed|silenced|acknowledged|muted|acked ..6 without
            """,
            hit="We overlooked that the accounts sit in the same scope.",
            sound="The consumer missed two heartbeats.",
            who=Who.HUMAN,
            unless="negated future attackers conditional purpose absence asked",
        ),
        Row(
            """
            alert|alerts|warning|warnings|alarm|alarms|page|pages|sign|signs|signal|signals|symptom|symptoms|notice|notices|email|emails|mail|mails|message|message|ticket|step|steps|chance|chances|opportunity|opportunities|clue|clues|hint|hints|all|three|case|dependency|it|this|that|which ..2 was|were|been|being ..1 @missed|ignored|dismissed|overlooked|skipped|disregarded|silenced|unnoticed|wasted|squandered|unheeded !by
            @missed in|during|by ..2 AGENT
            @missed in|during|by ..2 review|reviews|testing|qa|planning|code|design|migration|our
            a|an|the|this|another ..1 @missed opportunity|chance|step|warning|signal|sign
            @missed opportunity|opportunities
            ^ @missed|skipped|ignored|overlooked ..1 in|during|by|at
            was|were|been|being :adverb* @skipped|bypassed|shortcut|omitted|shortened|rushed|glossed !by|as|when|because|if
            was|were|been|being @cut short
            """,
            hit="Three warnings were missed.",
            sound="Jobs that the scheduler misses are picked up on the next tick.",
            unless="negated future attackers purpose by-system conditional conditioned",
        ),
        Row(
            """
            go~|stay~|remain~|left|leave|lay|lain|sat|slipped|passed|were|was|been|is ..2 @unnoticed|undetected|unread|unchallenged|unquestioned|unanswered|unchecked|untested|unreviewed|unheeded|unaddressed|unattended|unresolved|unpatched|unexamined|undiscovered|unacknowledged|unmonitored|unquestioned|uninvestigated|unrehearsed|undocumented|unacted|ignored|unverified|unseen|unmentioned|unopened|unstaffed|unpractised|unowned
            """,
            hit="The assumption went unchallenged.",
            sound="If Ravi had been away, the backlog would have gone unnoticed.",
            unless="would future attackers present negated users",
        ),
        Row(
            """
            @nobody ..6 :nobody_verb
            @nobody|none had|has|took|gave|made|thought|felt|saw|did
            @nobody was|is|were ..1 watching|checking|looking|reading|monitoring|listening|paying|asking|testing|assigned|appointed|aware|responsible|told|asked|keeping|following|owning|tracking
            no @one ..6 :nobody_verb
            no @one was|is|were ..1 watching|checking|looking|reading|monitoring|listening|paying|asking|testing|assigned|appointed|responsible|keeping|following|owning|tracking
            @none of ..8 :nobody_verb
            @neither of|: ..10 :nobody_verb
            @neither AGENT nor ..4 :nobody_verb
            @neither :participle nor :participle
            not @one|single ..6 :nobody_verb
            no @reviewer|engineer|developer|operator|colleague|team|person|responder|single|approver ..5 :nobody_verb
            not one|a single ..2 @person|reviewer|engineer|soul|colleague ..4 :nobody_verb
            @hardly|barely|rarely|seldom anyone|anybody ..3 :nobody_verb
            not until ..6 that|did ..1 @anyone|anybody|someone|somebody ..3 :nobody_verb|think|notice|check|ask|look|realise|realize
            before|until ..1 @anyone|anybody|someone|somebody ..1 :nobody_verb
            in the end @none|nobody did
            """,
            hit="Nobody noticed the inverted condition.",
            sound="Nobody was hurt and no data left the building.",
            unless="future attackers question users-before blame-free",
        ),
        Row(
            """
            @neither :past ..10 nor
            """,
            hit="The field engineer neither labelled the fibres nor asked anyone.",
            sound="The patch neither helped nor hurt the throughput.",
            who=Who.OTHER,
            unless="attackers",
        ),
        Row(
            """
            @never :adverb* :nobody_verb|told|tested|thought|occurred|bothered|learned|learnt|got|gave|let|took|rotated|revoked|replied|answered|responded|returned|came
            """,
            hit="The network team never tested the backup line.",
            sound="The load balancer never forgets a target.",
            who=Who.OTHER,
            unless="future attackers conditional",
        ),
        Row(
            """
            @never :adverb* verified|tested|checked|thought|considered|asked|questioned|challenged|rehearsed|practised|practiced|reviewed|documented|told|informed|communicated|looked|noticed|bothered|anticipated|planned|read|followed|validated
            have|had|has @never :adverb* tested|verified|checked|rehearsed|practised|practiced|reviewed
            """,
            hit="We never verified that the appliance reloads its keys.",
            sound="We have never lost a shard since.",
            who=Who.HUMAN_OR_NONE,
            unless="future attackers conditional",
        ),
        Row(
            """
            was|were|been|is|are ..1 @never|neither :adverb* :human_strict|set|named|assigned|appointed|owned|removed|revoked|rotated|updated|patched|upgraded|finished|completed|fixed|addressed|written|added|scheduled|defined|agreed|given|drilled|exercised|cleaned|decommissioned|configured|enabled|turned|switched|changed|closed|followed|acted|answered|prioritised|prioritized|implemented|rolled|deployed|delivered
            @never ..1 been :adverb* :human_strict|set|named|assigned|removed|rotated|updated|patched|exercised|drilled|configured|defined
            @never :human_strict ..1 $
            """,
            hit="An owner for the shared cluster was never named.",
            sound="The job was never started, as its queue was empty.",
            unless="future attackers by-system conditional",
        ),
        Row(
            """
            did|had|has|have @not :adverb* :omitted|:human_strict|bothered|waited|escalated|followed
            would @not ..1 listen|help|lift|budge|cooperate|answer|admit|accept|hear|move
            """,
            hit="The on-call engineer did not escalate until 04:50.",
            sound="The watchdog did not restart the gateway since its PID file still existed.",
            who=Who.OTHER,
            unless="future attackers conditional ability users-before because",
        ),
        Row(
            """
            did|had|have @not :adverb* :we_omit|considered|anticipated|foreseen|checked|verified|communicated|rehearsed|questioned|noticed|planned|thought|reviewed|prepared|tested
            @stopped|gave|gave up too early|looking|digging|at
            """,
            hit="We did not consider the second region.",
            sound="We did not yet know about the second path.",
            who=Who.HUMAN_OR_NONE,
            unless="future attackers conditional ability because think-that",
        ),
        Row(
            """
            was|were|been|has|had|have @not :adverb* been? :adverb* :human_strict
            """,
            hit="The failover was not rehearsed.",
            sound="Image cleaning is not covered by tests.",
            unless="future attackers by-system conditional users-before because",
        ),
        Row(
            """
            @without ..1 :adverb* :care_ing
            @without so much as
            @without ..2 second thought|look|glance|opinion|pair|word|warning|notice|regard|thought|question|testing|test|review|rehearsal|trial|dry-run|checking|telling|asking|approval|consultation|permission|authorisation|authorization|consulting|thinking|hesitation
            @instead of :care_ing|debugging
            rather @than :care_ing
            by @not :ing
            """,
            hit="Ravi approved the change without reading it.",
            sound="The script exits without checking the lock.",
            who=Who.OTHER,
            of_clause=True,
            unless="future attackers purpose conditional because",
        ),
        Row(
            """
            live|out|through|pushed|started|done|run|gone|went|put|installed|activated|switched|migrated|executed|carried|performed|upgraded|updated|removed|deleted|restarted|deployed|released|merged|shipped|enabled|rolled|closed|approved|made|granted|changed|applied @without ..3 trial|test|testing|rehearsal|review|dry-run|second|approval|sign-off|notice|warning|announcement|looking|checking|reading|discussion|validation|tests|being|question|questions
            by @not :ing
            , @not :care_ing
            """,
            hit="The mapping went live without a trial.",
            sound="The service ran without errors for a year.",
            unless="future attackers purpose conditional first-before",
        ),
        Row(
            """
            not|never @bother|bothered|care|cared to|with|about|enough
            not|never|hardly|nor ..3 @think|thought|thinking of|to|about|through|twice|ahead|it|beyond
            not|never|n't ..2 @occur|occurred|dawn|dawned ..1 to|on
            not|never ..1 @cross|crossed ..2 mind|minds
            not ..1 @thought of|about|through
            never|not ..1 @got|get|gotten round|around to
            never|not ..1 @made it onto|into|to
            gave|give|given|spared|had no|little|hardly ..1 @thought|attention|consideration|warning|notice|heads-up|word|indication
            @nor did|had|has|was|were ..2 AGENT ..2 :omitted|think|check|ask|notice|tell
            @nor did|had|has|was|were ..2 he|she|it|they ..2 :omitted|think|check|ask|notice|tell
            """,
            hit="Ravi did not bother to attach a reason.",
            sound="We did not think that the cache was involved.",
            who=Who.NOT_SYSTEM,
            unless="future attackers conditional think-that negated-early",
        ),
        Row(
            """
            not|never ..2 @occur|occurred|dawn|dawned ..1 to|on ..2 AGENT
            not ..1 @thought of|about|through
            not|never been? @taken|took into account|consideration
            left in ..3 @mode|debug
            been|was|were left in ..3 @mode
            @escaped ..2 AGENT
            @escaped ..2 us|everyone|notice|attention|our|all
            escaped ..1 @everyone|everybody|notice|attention|us|scrutiny
            @slipped through|past|under|by ..3 AGENT
            @slipped through|past|under|by ..3 review|reviews|testing|qa|net|radar|cracks|gates|gate|code|us|everyone
            @slipped ..3 mind|minds|attention|notice
            @fell|fall|fallen|falling|falls|slip|slipped|slipping ..1 through|between|off ..1 cracks|stools|chairs|radar|net|grid|floorboards|table|agenda
            under the @radar
            AGENT ..2 lost @sight|track of
            off ..2 @radar
            @left ..1 for later|tomorrow|another
            @swept under
            @news to AGENT
            time|chance|opportunity|window ..12 not @used|taken|seized
            been|was|were @left ..1 unattended|unprotected|unpatched|open|exposed|enabled|disabled|running|unlocked|on|unsecured|out|behind|alone|switched|over|hanging|lying|unset
            too @little|few time|attention|thought|care|effort|testing|people|review|planning|notice|consideration was|were|had|went|is
            not @enough|sufficient ..1 time|attention|thought|care|effort|testing|tests|review|planning|consideration|communication|coordination|preparation|rehearsal|diligence
            not ..1 @sufficiently|adequately|properly|thoroughly|fully|carefully|rigorously|enough|well :human_strict|tested|reviewed|documented|communicated|planned|thought|understood|monitored|assessed|scoped|trained
            @insufficient|inadequate|poor|lax|incomplete|deficient|shallow|cursory|superficial|half-hearted|sloppy|hasty|rushed|perfunctory|patchy|weak|scant|missing|absent|limited testing|review|reviews|tests|planning|preparation|communication|training|documentation|monitoring|oversight|coordination|supervision|vetting|validation|checks|checking|diligence|consideration|attention|thought|analysis|rehearsal|care|notice|verification|alerting|understanding|scrutiny
            and|but|then|yet|, @never :adverb* switched|turned|removed|closed|updated|finished|completed|tested|renewed|rotated|revoked|documented|reverted|re-enabled|reenabled|restored|followed|read|answered|opened|fixed|reviewed|looked|mentioned|told|asked|returned|acted|picked|enabled|implemented|done|checked
            was|were|been @never :adverb* done|acted|picked|raised|read|opened
            sat|sitting|sit|languished|languishing|lingered|lingering|rotted|rotting|gathering|gathered|collecting|collected|lay|lying|parked|stuck|buried|waited|waiting ..5 @backlog|drawer|inbox|dust|shelf|ticket|tickets|spam
            put|pushed|kicked|moved to|on|into|down ..1 @backburner|back-burner|backlog
            the back @burner
            not|never given|get|got|receive|received ..3 @attention|priority|thought|review|look|scrutiny ..1 it|they|deserved
            @attention|care|thought it|they|that ..1 deserved|needed|required|merited
            not ..1 give|gave|given|pay|paid ..5 @attention|thought|consideration|priority|weight|notice|heed
            not ..1 do|done|did ..1 @homework|diligence
            @rushed|late|missing|incomplete|poor handover|hand-over
            @lack|absence of ..2 testing|tests|review|planning|preparation|communication|coordination|rehearsal|training|documentation|oversight|diligence|attention|follow-up|ownership|vetting|care|validation|monitoring|alerting|supervision|forethought|checks|verification|notice|handover|warning|awareness|foresight
            @under-tested|under-reviewed|under-prepared|underprepared|poorly ..1 tested|planned|communicated|documented|coordinated|prepared|executed|designed|maintained|managed|reviewed|thought|conceived|understood|trained|handled|labelled
            @inadequately|insufficiently|poorly|badly|barely|hardly|scarcely tested|planned|communicated|documented|coordinated|prepared|executed|reviewed|thought|conceived|understood|trained|handled|rehearsed|monitored|briefed|informed|scoped|considered|maintained
            too @late to|,|.|for
            hours|minutes|days|weeks|months|far|much|way too @late
            only :adverb? :participle ..6 too @late
            chance|chances|opportunity|opportunities|time|window|warning|warnings|advice ..8 @missed|wasted|squandered|unused|ignored|unheeded
            nothing stopped|prevented|kept ..3 @from
            was|were|is|are on the @to-do|todo|backlog
            @agenda of none|nobody
            @nobody 's job|business|responsibility|task|problem|priority|baby
            """,
            hit="The diff was hours too late.",
            sound="The late batch ran at 06:00.",
            unless="negated future attackers conditional purpose question by-system",
        ),
        Row(
            "an @omission|oversight that|which",
            hit="The secondary had not been paged, an omission that cost 20 minutes.",
            sound="The report had no omission of note.",
            unless="just-negated future",
        ),
        Row(
            """
            @sat|sit on|idle ..3 for|hands|while|it|ticket
            @watched|looked|stood on|by|idly ..1 as|while|without|idly
            @did|doing|do nothing ..2 about|to|until|for|.|when
            made|make|making no @attempt|effort|move to
            took|takes|needed @until
            too|much|far ..1 @long to ..1 :care_base|acknowledge|respond|react|realise|escalate|call
            @shrugged|waved|brushed|explained|laughed ..4 off|away|aside|through
            took|takes|take ..4 to @respond|react|answer|escalate|acknowledge|reply|notice|realise|realize|call|page|involve|admit|understand|declare|inform|tell|ask|look|think
            took|take|takes|taking too|far|much|so ..1 @long
            had|has left the|a|his|her|their|its ..3 @on|open|enabled|running|off|unlocked|disabled|behind|unattended|unplugged|exposed|unprotected
            left the|a|his|her|their|its ..3 @open|enabled|running|unlocked|disabled|unattended|unplugged|exposed|unprotected|unlocked
            @knew|aware|warned|told ..8 but|and|yet ..2 nothing|ignored|chose|looked|sat
            @chose|elected|opted|decided|preferred ..1 not to ..1 :care_base|escalate|look|tell|act|ask|wait
            waited|waiting ..2 too @long|late
            @delayed|delaying|postponed|postponing|put ..3 off|again|repeatedly|indefinitely
            """,
            hit="Two directors knew but did nothing about it.",
            sound="The node did nothing for ten seconds.",
            who=Who.HUMAN,
            unless="future attackers conditional purpose because",
        ),
        Row(
            """
            it @took OTHER until|too|far|much|over|more|hours|ages|forever|days|weeks
            it was not @until ..12 that|when ..2 AGENT ..2 :nobody_verb|thought|looked|realised|realized|noticed|asked|checked
            it was not @until ..12 that|when ..2 anyone|someone ..2 :nobody_verb|thought|looked|realised|realized|noticed|asked|checked
            it was :adverb? @only when|after|at|on ..12 that AGENT ..1 :nobody_verb|thought|looked|realised|realized|noticed|asked|checked
            only @later|then|afterwards|belatedly did ..1 AGENT
            """,
            hit="It took Ravi until 03:35 to call for help.",
            sound="It took about 25 minutes for Ravi to find a reviewer.",
            unless="future attackers",
        ),
    ),
)
