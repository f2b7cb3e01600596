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
            """,
            hit="Ravi forgot to tell the registrar.",
            sound="The retry covers a failure to resolve the name.",
            who=Who.HUMAN_OR_NONE,
            unless="negated future attackers conditional question systemic",
            sure=True,
        ),
        Row(
            """
            @forgot|forgotten|forgetting !password|passwords|key
            """,
            hit="The team forgot the second region.",
            sound="The clock forgot its settings when the cell ran flat.",
            who=Who.HUMAN_OR_NONE,
            unless="negated future attackers purpose",
        ),
        Row(
            """
            was|were|been|being|got|gets|get|then|later :adverb* @overlooked|forgotten|neglected|disregarded|underestimated|unheeded
            but|and|yet|, then? simply? @overlooked|forgotten|neglected
            @overlooked|forgotten by|in|during|when ..2 AGENT
            @overlooked|forgotten by|in|during|when ..2 review|reviews|plan|planning|migration|testing|design|our
            """,
            hit="The expiry of the key had been overlooked in the plan.",
            sound="Parked trucks are ignored by the gate sensor.",
            unless="negated future attackers purpose by-system",
        ),
        Row(
            """
            @overlooked|overlooking|overlooks|missed|missing|misses|underestimated|underestimating|disregarded|ignored|ignoring|ignores|skipped|skipping|bypassed|glossed|downplayed|misjudged|shirked|dodged|dismissed !deadline|target|train|flight
            @let ..6 expire|lapse|be|rot|pass|drift|pile|slide|slip
            @let|letting ..5 run|sit|fill out|dry|down|full|up|there|for|until
            @stopped|stopping at the first
            took|take|taking|ran|running the @risk
            @closed|closing|dismissed|silenced|acknowledged|muted|acked ..6 without
            """,
            hit="We overlooked that the accounts sit in the same scope.",
            sound="We missed 12 blocks while the validator caught up.",
            who=Who.HUMAN,
            unless="negated future attackers conditional purpose absence asked reasoned appointment counted-loss",
        ),
        Row(
            """
            alert|alerts|warning|warnings|alarm|alarms|page|pages|sign|signs|signal|signals|symptom|symptoms|notice|notices|email|emails|mail|mails|message|message|ticket|step|steps|chance|chances|opportunity|opportunities|clue|clues|hint|hints|all|three|case|dependency|it|this|that|which ..2 was|were|been|being ..1 @missed|ignored|dismissed|overlooked|skipped|disregarded|unnoticed|wasted|squandered|unheeded !by
            @missed in|during|by ..2 AGENT
            @missed in|during|by ..2 review|reviews|testing|qa|planning|code|design|migration|our
            a|an|the|this|another ..1 @missed opportunity|chance|step|warning|signal|sign
            missed @opportunity|opportunities
            ^ @missed|skipped|ignored|overlooked ..1 in|during|by|at
            was|were|been|being :adverb* @skipped|bypassed|shortcut|omitted|shortened|rushed|glossed !by|as|when|because|if
            was|were|been|being @cut short
            """,
            hit="Three warnings were missed.",
            sound="Frames that the camera misses are filled in by the second one.",
            unless="negated future attackers purpose by-system conditional conditioned reasoned",
        ),
        Row(
            """
            go~|stay~|remain~|left|leave|lay|lain|sat|slipped|passed|were|was|been|is ..2 @unnoticed|undetected|unread|unchallenged|unquestioned|unanswered|unchecked|untested|unreviewed|unheeded|unaddressed|unattended|unresolved|unpatched|unexamined|undiscovered|unacknowledged|unmonitored|unquestioned|uninvestigated|unrehearsed|undocumented|unacted|ignored|unverified|unseen|unmentioned|unopened|unstaffed|unpractised|unowned
            """,
            hit="The assumption went unchallenged.",
            sound="If Ravi had been away, the backlog would have gone unnoticed.",
            unless="would future attackers present negated users by-system",
        ),
        Row(
            """
            @nobody !could|can ..6 :nobody_verb
            @nobody :adverb* !:nobody_state|was|were|had|has :past
            @nobody had|has :adverb* !:nobody_state|been :participle
            @nobody|none took|gave|made|thought|felt|saw|did
            @nobody|none had|has a|any|an|the|thought|time ..1
            @nobody had|has? spoke|spoken|speaks up|out|about|with|to
            @nobody was|is|were ..1 watching|checking|looking|reading|monitoring|listening|paying|asking|testing|assigned|appointed|aware|responsible|told|asked|keeping|following|owning|tracking
            no @one ..6 :nobody_verb
            no @one :adverb* !:nobody_state|was|were|had|has :past
            no @one had|has :adverb* !:nobody_state|been :participle
            no @one was|is|were ..1 watching|checking|looking|reading|monitoring|listening|paying|asking|testing|assigned|appointed|responsible|keeping|following|owning|tracking
            @none of ..1 AGENT ..6 :nobody_verb !part|place
            none|neither of @whom ..4 :nobody_verb !part|place
            @neither of ..1 AGENT ..8 :nobody_verb
            neither AGENT @nor ..4 :nobody_verb
            was|were|had|been|has|have neither :participle @nor :human_participle
            not @one|single ..6 :nobody_verb
            @no reviewer|engineer|developer|operator|colleague|team|person|responder|single|approver ..5 :nobody_verb
            not one|a @single ..2 person|reviewer|engineer|soul|colleague ..4 :nobody_verb
            @hardly|barely|rarely|seldom anyone|anybody ..3 :nobody_verb
            not until ..6 that|did ..1 @anyone|anybody|someone|somebody ..3 :nobody_verb|think|notice|check|ask|look|realise|realize
            before|until ..1 @anyone|anybody|someone|somebody ..1 :nobody_verb
            in the end @none|nobody did
            """,
            hit="Nobody noticed the inverted condition.",
            sound="Nobody was hurt and no data left the building.",
            unless="future attackers question users-before blame-free seen-before reasoned no-objection",
        ),
        Row(
            """
            neither :past ..10 @nor
            """,
            hit="The fitter neither tagged the pipes nor asked anyone.",
            sound="The patch neither helped nor hurt the throughput.",
            who=Who.OTHER,
            unless="attackers",
        ),
        Row(
            """
            @never !seen|known|heard :adverb* :nobody_verb|told|tested|thought|occurred|bothered|learned|learnt|got|gave|let|took|rotated|revoked|replied|answered|responded|returned|came
            @never :adverb* !:nobody_state|been|be|going|had :past
            """,
            hit="The network team never tested the backup line.",
            sound="The sorter never forgets a bin.",
            who=Who.OTHER,
            unless="future attackers conditional seen-before reasoned",
        ),
        Row(
            """
            @never :adverb* verified|tested|checked|thought|considered|asked|questioned|challenged|rehearsed|practised|practiced|reviewed|documented|told|informed|communicated|looked|noticed|bothered|anticipated|planned|read|followed|validated
            have|had|has @never :adverb* tested|verified|checked|rehearsed|practised|practiced|reviewed
            """,
            hit="We never verified that the siren works.",
            sound="We have never lost a shard since.",
            who=Who.HUMAN_OR_NONE,
            unless="future attackers conditional",
        ),
        Row(
            """
            was|were|been|is|are ..1 @never|neither :adverb* :human_strict|set|named|assigned|appointed|owned|removed|revoked|rotated|updated|patched|upgraded|finished|completed|fixed|addressed|written|added|scheduled|defined|agreed|given|drilled|exercised|cleaned|decommissioned|configured|enabled|changed|closed|followed|acted|answered|prioritised|prioritized|implemented
            @never ..1 been :adverb* :human_strict|set|named|assigned|removed|rotated|updated|patched|exercised|drilled|configured|defined
            @never :human_strict ..1 $
            """,
            hit="An owner for the shared cluster was never named.",
            sound="The job was never started, as its queue was empty.",
            unless="future attackers by-system conditional",
        ),
        Row(
            """
            @did :adverb* not :adverb* !:state|it|the|a|so|use|do|perform|click|download|initiate|authorise|authorize|request|suspend|submit|:subject_pronoun :word
            @had|has|have :adverb* not :adverb* !seen|heard|known|met|been|received|got|found|had|noticed|read :care_past|bothered|learned|learnt|applied|handed|passed|acted|patched|updated|upgraded|tried|run|done|written|kept|followed|returned|answered|replied
            would not ..1 @listen|help|lift|budge|cooperate|answer|admit|accept|hear|move
            """,
            hit="The on-call engineer did not escalate until dawn.",
            sound="The watchdog did not reset the pump since its lock was held.",
            who=Who.OTHER,
            unless="future attackers conditional ability users-before because reasoned not-theirs",
        ),
        Row(
            """
            did|had|have :adverb* @not :adverb* :we_omit|considered|anticipated|foreseen|checked|verified|communicated|rehearsed|questioned|noticed|planned|thought|reviewed|prepared|tested
            @stopped|gave|gave up too early|looking|digging|at
            """,
            hit="We did not consider the second region.",
            sound="We did not yet know about the second path.",
            who=Who.HUMAN_OR_NONE,
            unless="future attackers conditional ability because reasoned any think-that",
        ),
        Row(
            """
            !who|version was|were|been|has|had|have :adverb* not :adverb* been? :adverb* @:human_strict|learned|learnt|heeded|handed|communicated !in|to
            was|were|been|has|had|have :adverb* not :adverb* been? :adverb* @passed|followed|taken|made|acted|looked|thought|picked|written|thought on|up|through|into|over|seriously|down|out
            precautions|care|steps|measures|action|checks|check|lessons|lesson|notes|backup|precaution was|were|had :adverb* not been? @taken|made|done|learned|learnt|carried|performed|drawn|run
            @simplest|most|basic|elementary|obvious ..4 was|were|had not :adverb* been? taken|made|done|carried|performed|followed|run
            """,
            hit="The failover was not rehearsed.",
            sound="Image cleaning is not covered by tests.",
            unless="future attackers by-system conditional users-before because",
        ),
        Row(
            """
            @without ..1 :adverb* :care_ing
            @without handing|leaving|saying|opening|getting|seeking|obtaining|calling|announcing|logging|noticing|knowing|bothering|making|saving|following|applying|considering|permission|giving|having ..1
            without so @much as
            without ..2 @second thought|heads-up|announcement|coordination|handover|explanation|look|glance|opinion|pair|word|warning|notice|regard|thought|question|testing|test|review|rehearsal|trial|dry-run|checking|telling|asking|approval|consultation|permission|authorisation|authorization|consulting|thinking|hesitation
            @instead of :care_ing|debugging !?
            @rather than :care_ing
            @by not :ing
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
            @by not :ing
            , @not !counting|including|using|taking|having|making :care_ing
            """,
            hit="The tariff went live without a trial run.",
            sound="The service ran without errors for a year.",
            unless="future attackers purpose conditional first-before",
        ),
        Row(
            """
            not|never @bother|bothered|care|cared to|with|about|enough
            not|never|hardly|nor ..3 @think|thought|thinking of|to|about|through|twice|ahead|it|beyond
            not|never|n't ..2 @occur|occurred|dawn|dawned ..1 to|on
            not|never ..1 @cross|crossed ..2 mind|minds
            never|not ..1 got|get|gotten @round|around to
            never|not ..1 @made it onto|into|to
            gave|give|given|spared|had no|little|hardly ..1 @thought|attention|consideration|warning|notice|heads-up|word|indication
            @nor did|had|has|was|were ..2 AGENT ..2 :omitted|think|check|ask|notice|tell
            @nor did|had|has|was|were ..2 he|she|it|they ..2 :omitted|think|check|ask|notice|tell
            """,
            hit="Ravi did not bother to leave a note.",
            sound="We did not think that the cache was involved.",
            who=Who.NOT_SYSTEM,
            unless="future attackers conditional think-that negated-early",
        ),
        Row(
            """
            not|never ..2 @occur|occurred|dawn|dawned ..1 to|on ..2 AGENT
            not ..1 @thought of|about|through
            not|never been? @taken|took into account|consideration
            @left in ..3 mode|debug
            been|was|were left in ..3 @mode
            @escaped ..2 AGENT
            @escaped ..2 us|everyone|notice|attention|our|all
            @escaped ..1 everyone|everybody|notice|attention|us|scrutiny
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
            time|chance|opportunity|window ..12 was|were not @used|seized
            been|was|were @left ..1 unattended|unprotected|unpatched|open|exposed|unlocked|unsecured|alone|hanging|unset
            too @little|few time|attention|thought|care|effort|testing|people|review|planning|notice|consideration was|were|had|went|is
            not @enough|sufficient ..1 time|attention|thought|care|effort|testing|review|planning|consideration|communication|coordination|preparation|rehearsal|diligence was|were|had|has|went|is|given|spent|paid
            not ..1 @sufficiently|adequately|properly|thoroughly|fully|carefully|rigorously|enough|well :human_strict|tested|reviewed|documented|communicated|planned|thought|understood|monitored|assessed|scoped|trained
            @insufficient|inadequate|poor|lax|deficient|shallow|cursory|superficial|half-hearted|sloppy|hasty|rushed|perfunctory|patchy|scant|hurried testing|review|reviews|tests|planning|preparation|communication|training|oversight|coordination|supervision|vetting|validation|checking|diligence|consideration|attention|thought|analysis|rehearsal|care|verification|understanding|scrutiny|handover !and|around|on|redundancies
            and|but|then|yet|, @never :adverb* switched|turned|removed|closed|updated|finished|completed|tested|renewed|rotated|revoked|documented|reverted|re-enabled|reenabled|restored|followed|read|answered|opened|fixed|reviewed|looked|mentioned|told|asked|returned|acted|picked|enabled|implemented|done|checked
            was|were|been @never :adverb* done|acted|picked|raised|read|opened
            sat|sitting|sit|languished|languishing|lingered|lingering|rotted|rotting|gathering|gathered|collecting|collected|lay|lying|parked|stuck|buried|waited|waiting ..5 @backlog|drawer|inbox|dust|shelf|ticket|tickets|spam
            put|pushed|kicked|moved to|on|into|down ..1 @backburner|back-burner|backlog
            the back @burner
            not|never given|get|got|receive|received ..3 @attention|priority|thought|review|look|scrutiny ..1 it|they|deserved
            @attention|care|thought it|they|that ..1 deserved|needed|required|merited
            not ..1 @give|gave|given|pay|paid ..5 attention|thought|consideration|priority|weight|notice|heed
            not ..1 do|done|did ..1 @homework|diligence
            rushed|late|missing|incomplete|poor @handover|hand-over
            @lack|absence of ..1 testing|review|planning|preparation|communication|coordination|rehearsal|training|oversight|diligence|attention|follow-up|ownership|vetting|care|supervision|forethought|foresight !redundancies|channels|tools
            @under-tested|under-reviewed|under-prepared|underprepared|poorly ..1 tested|planned|communicated|documented|coordinated|prepared|executed|designed|maintained|managed|reviewed|thought|conceived|understood|trained|handled|labelled
            @inadequately|insufficiently|poorly|badly|barely|hardly|scarcely tested|planned|communicated|documented|coordinated|prepared|executed|reviewed|thought|conceived|understood|trained|handled|rehearsed|monitored|briefed|informed|scoped|considered|maintained
            too @late to|,|.|for
            hours|minutes|days|weeks|months|far|much|way too @late
            only :adverb? :participle ..6 too @late
            @chance|chances|opportunity|opportunities|warnings|advice ..6 was|were|went|had|been missed|wasted|squandered|unused|unheeded
            @nothing stopped|prevented|kept ..3 from
            was|were|is|are on the @to-do|todo|backlog
            @agenda of none|nobody
            @nobody ..5 could say|tell|explain|name|remember
            not @one of ..1 AGENT ..4 had|did|was|were
            @every opportunity|chance|reason to
            not|never enter|entered ..2 @head|heads|mind
            was|were checked|tried|asked|considered|read|opened|tested|looked ..1 @last .|,|;
            was|were @supposed|meant to be :human_participle|deleted|closed|removed|gone
            @supposed|meant|intended to ..8 and|but ..1 stayed|lasted|remained|was|were|became
            @supposed|meant|intended to ..8 and|but ..1 did !so|it|exactly|just|that
            @never ..1 been :adverb* :human_participle|restored|cleaned|deleted
            @overdue for|by
            had @been reported|flagged|raised|mentioned|noted ..2 twice|several|three|four|repeatedly|times|weeks|months
            @nobody|anyone|anybody|everybody|someone|somebody|everyone else? 's ..1 calendar|radar|list|mind|desk|agenda|problem|priority|job|baby|watch|plate|remit
            not @once :was|did|had|has|have
            at @no point|time|stage|moment ..1 did|was|were|had
            in all that @time
            not @even once|a|an|one|the ..4 was|were
            before|until @anyone|anybody|someone|somebody ..1 :past
            went|go|passed|elapsed|goes by before ..1 @anyone|anybody|someone|somebody
            went|go|passed|elapsed|goes by @before ..1 AGENT
            @still ..1 not patched|upgraded|updated|fixed|replied|answered|acted|tested|reviewed|renewed|rotated|moved|learned|learnt|done
            was|were|had|been @known ..8 but|yet ..3 not|never|nobody|no|none
            @lesson|lessons ..8 not|never|un ..2 learned|learnt|drawn|applied
            not|never ..1 @learned|learnt from|our|the
            @repeated the|a|an|our|this|that ..2 mistake|error|mistakes|errors
            history ..1 @repeated|repeats itself|repeating
            the same @mistake|blunder
            @written|treated|dismissed|regarded|filed|explained|brushed|shrugged|waved ..1 off|as|away|aside ..1 as? ..2 noise|glitch|false|flaky|nuisance|one-off|harmless|spam|cosmetic|routine|irrelevant|fluke|coincidence
            on|to deaf @ears
            concerns|concern|warnings|warning|objections|objection|doubts|doubt|pleas|complaints|requests|request|worries|questions|advice was|were|been ..1 @brushed|waved|ignored|dismissed|swept|overruled|disregarded|laughed|shrugged|played|overridden|rejected
            @bounced|passed|shuffled|batted|tossed|sent ..1 from pillar|team|desk|one|queue|department
            @bounced|shuffled|batted|ping-ponged from|between|around|back
            @sorely|badly|sadly|conspicuously|notably|woefully missing|missed|lacking|absent|wanting
            left ..1 @guessing|wondering
            without @anyone|anybody|someone|somebody|either ..1 :ing|else|having
            @without a|so|any ..1 word|thought|second|consultation|discussion|hesitation|murmur|qualm
            @supposed|meant|expected ..12 and|but|yet|; ..2 did|was|were|had|has|does not
            should not have @taken
            it @took ..8 to spot|notice|realise|realize|admit|recognise|recognize
            @rather than looked|look|investigated|investigate|fixed|examined|asked|questioned|escalated|checked|reported|repaired
            lost|losing ..1 @sight of
            should|could|might|ought at ..4 @least ..1 have
            there was|were|had|been|is no|little|insufficient|zero|hardly ..2 @ownership|accountability|discipline|supervision|leadership|communication|coordination|follow-up|planning|preparation|oversight|urgency|accountability|follow-through|consultation|handover|rehearsal
            @nobody 's job|business|responsibility|task|problem|priority|baby
            """,
            hit="The diff was hours too late.",
            sound="The late batch ran at 06:00.",
            unless="negated future attackers conditional purpose question by-system",
        ),
        Row(
            "an @omission|oversight that|which",
            hit="The depot had not been told, an omission that cost an hour.",
            sound="The report had no omission of note.",
            unless="just-negated future",
        ),
        Row(
            """
            @sat|sit on|idle ..3 for|hands|while|it|ticket
            @watched|looked|stood on|by|idly ..1 as|while|without|idly
            did|doing|do @nothing ..2 about|to|until|for|.|when
            made|make|making no @attempt|effort|move to
            took|takes|needed @until
            too|much|far ..1 @long to ..1 :care_base|acknowledge|respond|react|realise|escalate|call
            @shrugged|waved|brushed|explained|laughed ..4 off|away|aside|through
            was|were|been @warned by|of|about|that|in|often|twice|several|many|and|.
            not @listen
            @blamed the|it|our|a|an|everything|everyone
            @took|takes|take ..4 to respond|react|answer|escalate|acknowledge|reply|notice|realise|realize|call|page|involve|admit|understand|declare|inform|tell|ask|look|think
            took|take|takes|taking too|far|much|so ..1 @long
            had|has @left the|a|his|her|their|its ..3 on|open|enabled|running|off|unlocked|disabled|behind|unattended|unplugged|exposed|unprotected
            @left the|a|his|her|their|its ..3 open|unlocked|disabled|unattended|unplugged|exposed|unprotected|unlocked
            @knew|aware|warned|told ..8 but|and|yet ..2 nothing|ignored|chose|looked|sat
            @chose|elected|opted|decided|preferred ..1 not to ..1 :care_base|escalate|look|tell|act|ask|wait
            @waited|waiting ..2 too long|late
            @delayed|delaying|postponed|postponing|put ..3 off|again|repeatedly|indefinitely
            """,
            hit="Two directors knew but did nothing about it.",
            sound="The node did nothing for ten seconds.",
            who=Who.HUMAN,
            unless="future attackers conditional purpose because reasoned",
        ),
        Row(
            """
            it @took OTHER until|too|far|much|over|more|hours|ages|forever|days|weeks
            it was not @until ..12 that|when ..2 AGENT ..2 :nobody_verb|thought|looked|realised|realized|noticed|asked|checked
            it was not until ..12 that|when ..2 @anyone|someone ..2 :nobody_verb|thought|looked|realised|realized|noticed|asked|checked
            it was :adverb? @only when|after|at|on ..12 that AGENT ..1 :nobody_verb|thought|looked|realised|realized|noticed|asked|checked
            only @later|then|afterwards|belatedly did ..1 AGENT
            """,
            hit="It took Ravi until dawn to call anybody.",
            sound="It took about 25 minutes for Ravi to find a reviewer.",
            unless="future attackers",
        ),
        Row(
            """
            AGENT 's ..1 @failure|inability|refusal|unwillingness|reluctance|neglect|omission to|of
            his|her|their|our|your ..1 @failure|refusal|unwillingness|reluctance|neglect to
            @failure|refusal|reluctance of|by|on ..4 AGENT to
            @failure|failures|neglect|omission to check|verify|test|review|communicate|notify|inform|tell|escalate|document|plan|consider|anticipate|notice|follow|validate|coordinate|ask|involve|update|patch|renew|rotate|read|recognise|recognize|realise|realize|warn|think|question|challenge|prepare|rehearse|monitor|act|respond|react|heed|adhere|comply|ensure|maintain|address|appreciate|understand
            @failure|failures by|of AGENT
            was|were|been|be|got @forgotten about|to|that
            """,
            hit="Ravi's failure to escalate cost an hour.",
            sound="The retry covers a failure to resolve the name.",
            unless="negated future attackers conditional question systemic",
            sure=True,
        ),
        Row(
            """
            was|were|been not :adverb* :human_strict|noticed|picked|brought|paged|called|declared|updated|opened ..3 @until|till|before
            was|were|been|had|got @only :human_strict|pulled|called|brought|paged|opened|involved|looped|noticed|looked|raised|declared|contacted|posted|published|considered|acted|picked ..2 in|into|at|on|after|when|once|hours|days|minutes|by|up|later|to|about
            as @late as
            @precious|valuable minutes|time|hours|seconds
            @instead of fixed|repaired|investigated|asked|tested|reported|escalated|replaced|renewed|cleaned|examined|read|addressed|understood
            ^ @rather than :ing
            , @unread|unnoticed|untested|unanswered|unopened|unheeded|unchallenged|unseen|unattended|ignored|forgotten .|,|;
            accepted|taken|adopted|copied|approved|granted|merged without ..1 @question|questions
            was|were|been assumed|supposed|believed|thought , @wrongly|mistakenly|incorrectly|falsely
            it @took a|an|the customer|user|tweet|call|journalist|complaint|mail|phone|outsider|partner|reporter|stranger|visitor|passer-by|competitor|client ..8 to|for|before
            had to be @told|pointed|reminded|alerted by|out|of|from
            the first to @notice|see|spot|tell|know
            @nobody was|were !working|using|paying|waiting|there :ing
            no @one was|were !working|using|paying|waiting|there :ing
            not|never @seen|see a|an|any|the ..1 test|review|staging|reviewer|rehearsal|tester|canary
            not|never ..1 @taken|took to heart|seriously|up|further|into|on
            should|could have :participle ..4 @long ago|before
            was|were|been :participle ..1 @too generously|liberally|freely|hastily|early|late|loosely|quickly|lightly|optimistically|broadly|widely|narrowly|rarely|seldom|casually
            background @noise
            cried @wolf
            @good enough for us|them|him|her
            without @causing|raising concern|alarm|an|any
            was|were a|mere|pure|educated ..1 @guess|guesswork|hunch
            out of thin @air
            pulled|picked|plucked|drawn out of a @hat
            not|never @followed up|by|through
            short @shrift
            @nobody deciding|leading|steering|coordinating|driving
            @later than ..4 necessary|needed|desirable|should|ideal|planned|agreed|promised
            passed|elapsed|by @before ..1 AGENT
            @took ..3 until AGENT
            @took ..3 until somebody|someone|anybody|anyone|us|they|we
            test|tests|drill|drills|exercise|rehearsal|review|audit|upgrade|patch|training|check|checks|fix|cleanup|clean-up|work|ticket|item|task ..3 was|were|been|got|had|kept ..2 @postponed|deferred|shelved|deprioritised|deprioritized|parked|cancelled|dropped|sacrificed|abandoned|descoped|delayed|pushed|called ..8 for|again|twice|repeatedly|indefinitely|several|lack|time|favour|and|never|back|off|out
            stayed|remained|existed only? on @paper
            @never ..1 materialised|materialized|happened|materialise|went|made ..2 beyond|past|further|off|.|;|,
            for @another day
            looked|look|looking|went|dug no @further|deeper|closer
            not|never ..1 look|looked|dig|dug|go|went|ask|asked|investigate|investigated any|much ..1 @further|closer|deeper|harder
            @although|though ..4 runbook|documentation|docs|manual|procedure|guide|readme|policy|wiki|handbook|checklist|instructions|notes|changelog|announcement|review|reviewer|vendor|plan|playbook|rule|rules ..4 documented|stated|written|mentioned|listed|printed|announced|explicit|says|said|warned|told|explicitly
            although|though ..2 was|is|were|are ..2 @documented|announced|explicit|written
            neither|none|nobody of @whom
            there was|were|had|is ..1 @ample|plenty of? ..1 time|opportunity|opportunities|chance|chances|warning|notice|reason|evidence|signs
            answer|information|data|clue|clues|evidence|line|entry|hint|hints|explanation|log|figure|figures|numbers ..3 was|were|had ..2 @there|staring|waiting ..2 in|for|all|on|since|us|to
            was|were|been|had not ..1 :human_participle ..3 @enough|beforehand|properly|further|thoroughly|sufficiently|accordingly|carefully
            and|but|yet|, @not :adverb* :human_strict|passed|followed|acted|looked|picked|handed|answered|returned|opened|forwarded|updated|replaced|renewed|removed|rotated|revoked|closed
            no ..3 had|has @ever been :participle
            no|not !such ..3 test|tests|check|checks|review|drill|rehearsal|snapshot|announcement|warning|notice|owner|plan|handover|ticket|thought|effort|dry-run|trial|question|questions|follow-up|deputy|consideration|provision|allowance was|were|had been? @made|taken|written|given|named|assigned|held|done|run|carried|drawn|sent|asked|raised|opened|filed|arranged|agreed|planned|scheduled|performed|conducted|sought|considered|kept
            review|reviews|planning|testing|qa|audit|handover|plan|plans|design|estimate|analysis|assessment|checklist|spec|specification|roadmap|project ..1 @overlooked|ignored|neglected|underestimated|forgot|disregarded|missed
            review|reviews|process|procedure|planning|testing|qa|audit|handover|plan ..2 @failed to catch|spot|notice|consider|anticipate|account|take|reveal|cover|flag|bring|uncover|include|mention|address
            review|reviews|process|procedure|testing|qa ..1 @let ..1 us|this|it|the|them|everyone ..2 down|through|slip|pass
            each|every|both ..3 @expected|assumed|thought|believed|supposed ..6 other|others|else|another
            each|both|all|everybody|everyone ..2 @waited|waiting|relied|counting|counted for|on ..1 other|others|another|else|one
            @fell between
            nobody|no ..1 felt|feels|was|took|seemed ..1 @responsible|responsibility|ownership|charge|accountable
            in|of ..1 @nobody 's
            @might just? as well
            is|was|that all it would|had|have ..2 @taken|took|needed
            would|could have @sufficed
            would|could|'d have @been ..2 enough|sufficient|plenty|needed|easy|trivial|simple|possible|cheap|straightforward
            not ..1 as|so :adverb? @much|many as ..1 asked|looked|read|opened|a|glance|one
            without ..1 so @much as
            more ..3 could|should|might have been @done
            @more|better|earlier|greater|closer|clearer|faster|quicker|stronger|tighter ..2 communication|coordination|involvement|escalation|testing|planning|preparation|monitoring|review|supervision|cooperation|collaboration|information|documentation|training|notice|warning|alignment|consultation|handover would|could|might
            @left|leave|leaving ..3 to ..1 rot|fester|drift|chance|expire|lapse|run
            was|were|been @allowed to ..1 expire|lapse|rot|fester|grow|run|drift|fill|pile|slip|slide|die|go
            no @follow-up|followup|heads-up|handover|debrief|double-check|rehearsal|dry-run|sanity was|had|took|came|ever|check|given|made
            there was no @follow-up|heads-up|debrief|double-check|handover
            it|this ..1 never @occurred|dawned|crossed
            @never|hardly|barely|scarcely given|got|received|spared a|any|much|second ..1 thought|attention|look|glance|try
            anything|something ..1 we had @planned|tested|considered|rehearsed
            anything|something ..1 AGENT had @planned|tested|considered|rehearsed
            few|hardly|barely|scarcely|little|not|too ..2 had|did|was|were ..1 @bothered|checked|tested|read|noticed|rehearsed|thought|verified
            least|one|two|several|many of ..3 had|have @known|seen|noticed ..6 but|and|yet ..1 not|said|kept|did|told|never|nobody
            @unaware|oblivious that|of|to although|though|despite|even
            had|were|was ..1 @long overdue|neglected|forgotten|due
            @overdue|outstanding|unfinished|unattended|neglected for|since ..2 weeks|months|years|year|march|april|may|june|july|january|february|spring|summer|autumn|winter
            """,
            hit="The database group was only pulled in at 23:40.",
            sound="The lock was only taken for a second.",
            unless="negated-blame future attackers conditional by-system question users reasoned",
        ),
        Row(
            """
            @only :past ..8 at|after|when|once|on|hours|days|weeks
            @settled|settle for|on first|the|a
            @settled|content|satisfied for|with ..1 first|that|the|an
            went|ran|go|run with the @first
            @fixated|fixed|locked|stuck|clung|focused|focussed|concentrated|homed ..2 on|to|onto|in ..2 first|wrong|only|exclusively|solely|alone
            @clung|clings|clinging to
            @ruled|rule|wrote|discounted|dismissed ..4 out|off too|early|soon|without
            took ..3 for an @answer
            not ..1 @dig|dug|probe|probed deep|deeper|far|further|enough
            @wrote|write|explained|explain|waved ..4 off|away as
            @shelved|mothballed|deprioritised|deprioritized|skimped|scrimped|economised|economized on?
            @left ..3 unanswered|unread|undone|unfinished|untested|unchecked|unlocked|unattended|unprotected|unresolved|hanging
            @stood|stand|stands|sat by|idly|idle|back ..1 while|as|and
            @came|arrived|turned|showed|joined|answered|responded|replied|reacted|called|acted|escalated ..3 late|hours|days|belatedly|weeks
            @late to|in :ing|see|act|respond|react|notice|join|realise|realize|understand
            !hosts|host|workers|worker|agents|providers|controllers was|were|is @late|slow|unprepared|absent|unavailable|unreachable
            @unavailable|unreachable|absent|missing when|while|as|at|during
            more|busier @interested|concerned|focused|worried in|with|about
            @forgot|forgets|forgotten
            @waited|hesitated|paused|lingered ..3 before|too|until
            @waited|hesitated|paused|lingered ..3 hours|hour|minutes|days|weeks !for
            """,
            hit="The network team only replied after three days.",
            sound="Four hosts behind one firewall were unreachable.",
            who=Who.OTHER,
            unless="negated-blame future attackers conditional reasoned question ability machines-before",
        ),
        Row(
            """
            @neglected|neglects|neglecting the|our|his|her|their|its|this|that|a|an|any|all|basic|routine
            @kept|keep|keeps|keeping ..1 putting|deferring|postponing|delaying|pushing|shelving|ignoring|forgetting|skipping|dismissing|missing|deprioritising|deprioritizing|snoozing|overlooking|avoiding|silencing ..3 it|the|that|off|this|them|back|our|his|her|their|its
            @missed|passed|squandered|spurned|blew|ignored|wasted ..5 chance|opportunity|opportunities|chances|window|cue|cues|hint|hints|clue|clues|signs|signal|signals
            @passed up the|a|an|our|every|several|two|on
            not|never ..1 @put two and
            not|never ..1 @connect|connected|join|joined|draw the|any|that ..1 dots|connection|line|conclusion|inference|lesson|lessons
            not|never ..1 see|saw|seen the ..1 @wood|forest|writing|signs|obvious|bigger
            not|never ..1 @read ..2 room|small|fine|warning|release|changelog|docs|manual|documentation|runbook
            not|never ..1 @stop|stopped|pause|paused to ..1 think|ask|check|consider|wonder|look|read|question
            not|never ..1 go|went|gone|look|looked @beyond|past|further than|the
            not|never ..1 @spare|spared|waste|give|gave a ..2 thought|moment|glance|look
            not|never ..1 @think|thought to|of
            not|never ..1 @raise|raised|flag|flagged|voice|voiced ..3 concern|concerns|objection|objections|risk|doubt|doubts|alarm|issue
            not|never ..1 close|closed ..1 the @loop
            not|never ..1 @follow|followed ..3 up|through
            not|never ..1 @make|made sure|certain|provision|provisions|allowance|allowances|the|any ..2 that|for|of|to|connection|link|effort|attempt
            not|never ..1 @take|took ..3 into|account|heed|note|notice|care|precautions|seriously|trouble
            not|never ..1 @live|lived up to
            stopped|fell @short of
            gave|give|giving ..3 a @miss|wide
            gave|give|giving ..3 short @shrift
            turned|turning ..2 @blind|deaf
            let|letting|left ..6 @fester|lapse|languish|rot|drift|snowball|stagnate|decay|unwatched|unguarded|unsupervised
            acted|proceeded|pressed|pushed|ploughed|plowed|carried|went|forged ahead|on ..2 @regardless|anyway|without|despite|blindly
            never|not ..1 @bothered|troubled|cared|thought|managed|got ..1 to|about|around|round
            @knew ..6 but|and|yet ..2 not|never|nothing|left|kept|carried|let|ignored
            @turned|turn up unprepared|late|empty-handed
            @overestimated|over-estimated|overrated|misgauged|misjudged|undervalued|discounted|trivialised|trivialized|minimised|downplayed the|how|our|its|their|that|this
            @trusted|trusting blindly|the|that|to ..4 without|luck|blindly
            @assumed|presumed ..10 without|instead|rather|never|nobody
            """,
            hit="We kept putting it off until the disk died.",
            sound="The script kept ignoring the empty rows.",
            who=Who.HUMAN,
            unless="negated-early future attackers conditional purpose ability reasoned think-that",
        ),
        Row(
            """
            @review|reviews|reviewers|approval|approvals|sign-off|walkthrough|walk-through|qa|pairing|triage|handover|checklist|process|cab|post-mortem|postmortem|rehearsal|dry-run|uat|testing|planning|brief|briefing|board did|had :adverb* not :adverb* pick|picked|catch|caught|spot|spotted|notice|noticed|flag|flagged|question|questioned|consider|considered|bring|brought|raise|raised|anticipate|anticipated|account|foresee|stop|stopped|challenge|challenged|mention|address|highlight|uncover|detect
            review|reviews|approval|approvals|sign-off|walkthrough|qa|triage|handover|checklist|process|cab|rehearsal|uat|testing|planning ..3 @missed|overlooked|glossed|skipped|sailed|nodded|waved the|this|that|it|over|past|through|all|both|by
            @significance|importance|implications|implication|meaning|relevance|gravity|urgency|consequences|ramifications|subtlety|danger|seriousness|dependency|interaction|interplay ..8 was|were not|never|hardly|barely|insufficiently|underestimated ..1 appreciated|understood|recognised|recognized|grasped|realised|realized|considered|assessed|registered|weighed|noticed|spotted|communicated|taken
            not|never|hardly ..1 attract|attracted|draw|drew|receive|received|get|got|catch|caught|arouse|aroused|excite|excited ..3 @attention|eye|notice|interest|suspicion|scrutiny
            @eluded ..2 AGENT
            @eluded|evaded us|everyone|everybody|all|our|anyone|notice|detection|attention|review
            @lost on AGENT
            @lost on us|everyone|everybody|them
            @passed|slipped|went|gone ..1 us|them|everyone|everybody|unseen by
            @passed|slipped AGENT by !a|the
            over ..2 @heads
            under ..2 @nose|noses
            @caught us|them|everyone napping|unprepared|out|cold|short
            not a @soul|person|human|colleague|reviewer ..4 :nobody_verb|bothered
            not a @soul|person|single had|did|was|were|has
            @opportunity|opportunities|chance|chances|occasion|occasions|moment ..8 was|were|went|been|had ..2 passed|let|lost|forgone|foregone|wasted|squandered|spurned|declined|unused|begging|slip|untaken|missed|neglected
            was|were|been|had not :adverb? :participle ..2 in ..1 good? @time !zone
            not :adverb? :participle soon|early|quickly|fast|promptly|swiftly|speedily|rapidly|often|regularly|frequently @enough
            not ..1 @promptly|speedily|swiftly|duly|punctually|diligently|systematically|consistently|routinely :participle
            was|were|been|got|went ..8 @without first|even|ever|once|due|proper|adequate|sufficient|appropriate|peer|formal|independent|wider|further|so|anyone|anybody|anything ..1 :ing|review|testing|check|checks|approval|consultation|discussion|consideration|notification|announcement|rehearsal|authorisation|authorization|validation|verification|thought|care|regard|preparation|planning|having|sign-off|agreement|scrutiny|coordination|oversight|supervision|much|being
            no|any|little|scant|zero|hardly @evidence|sign|trace|indication that|of ..10 considered|consideration|thought|tested|testing|discussed|discussion|consulted|rehearsed|planned|planning|assessed|reviewed|review|assessment|weighed
            fell|fallen|fall by the ..1 @wayside
            fell|fallen|fall on @deaf
            in one @ear
            rang|ring|rung no @bells
            @raised no eyebrows|alarm|alarms|suspicion|flags
            no alarm @bells|bell
            long @grass
            too-hard|too hard @basket|pile
            lost in the @shuffle|noise|handover|weeds|clutter|crowd
            crossed @wires
            from @pillar to
            wild @goose
            ticket|item|action|actions|proposal|project|initiative|idea|plan|follow-up|request|work ..6 went|got|led @nowhere
            came|come|amounted to @nothing|naught
            @fizzled|petered|trailed|tailed out|off|away
            never ..1 saw|seen the @light
            @never ..1 found|made ..1 its|their way
            never ..1 @left the ..1 drawing|draft|backlog|drawer|whiteboard
            @omitted|skipped|missed|overlooked|bypassed|forgotten|ignored|disregarded|dismissed|discounted|waived|neglected|sidestepped ..8 by AGENT
            :virtue|testing|monitoring|liaison|review|rehearsal|maintenance|housekeeping|documentation|vetting|guidance ..5 was|were|is|been ..4 @lacking|wanting|non-existent|nonexistent|inadequate|insufficient|deficient|unsatisfactory|minimal|perfunctory|cursory|patchy
            adequate|proper|sufficient|due|appropriate|effective|meaningful|timely|any ..6 was|were ..2 @lacking|wanting|absent|missing|omitted|neglected
            no|little|scant|insufficient|too|inadequate ..2 @thought|attention|consideration|heed|regard|weight|care|effort|priority|emphasis|importance ..1 was|were|had|has been? ..1 given|paid|accorded|devoted|attached|placed|spent|afforded|put|dedicated|directed
            insufficient|inadequate|scant|little|undue|too ..1 @weight|attention|thought|consideration|emphasis|priority|importance|regard|heed given|paid|to
            too @late in|by|when|before|and
            took|taken ..1 far|much|way? too @long to ..1 find|notice|realise|realize|escalate|decide|identify|diagnose|respond|spot|recognise|recognize|understand|page|declare|communicate|act|ask|discover|acknowledge|involve|admit|rotate|revoke|renew|call|reach|agree|answer
            took|taken AGENT ..1 too @long to|before|for|until|and
            @behind schedule|time because|owing
            before|until @somebody|someone|anybody|anyone ..1 finally|eventually|actually|thought|at|bothered
            @finally|eventually noticed|realised|realized|spotted|escalated|checked|looked|asked|admitted|thought|woke
            @belatedly :participle|:past
            without @anyone|anybody|someone|somebody|either ..3 :ing|having|being
            long @overdue|neglected|ignored|forgotten|deferred|postponed|outstanding
            well @past|beyond ..2 sell-by|expiry|due|best-before
            """,
            hit="The warning had been staring at us, under everybody's noses, since May.",
            sound="The nose of the plane was under the wing.",
            unless="negated-early future attackers conditional by-system question users reasoned present",
        ),
        Row(
            """
            go~|stay~|remain~|left|leave|lay|lain|sat|slipped|passed|were|was|been :adverb* @unremarked|unreported|unconsidered|unobserved|unrecorded|unescalated|unflagged|unactioned|unanalysed|unanalyzed|unassigned|unrecognised|unrecognized|unspotted|uncaught|unexercised|unaudited|uninspected|unguarded|unsupervised|untended|unmaintained|unheard|unappreciated|unsuspected|unwatched|unrotated|unrenewed|unmitigated|unexplored|unprobed|unqueried|uncontested|uncorrected|unclaimed|untracked|unscrutinised|unscrutinized|unvalidated|unconfirmed|unread|unprioritised|unprioritized|unloved|unplanned-for|unraised|unvoiced|unspoken|unposed|unasked|undone|untried|unfinished|unattended-to|uncommunicated|undiscussed|unagreed|unclosed|unfixed
            """,
            hit="The shared partition went unremarked for years.",
            sound="Two messages waited in the queue when the node was drained.",
            unless="would future attackers present negated users by-system",
        ),
        Row(
            """
            not :adverb* identified|recognised|recognized|noticed|spotted|seen|caught|checked|verified|tested|reviewed|validated|read|considered|anticipated|foreseen|questioned|challenged|raised|reported|escalated|communicated|documented|followed|heeded|addressed|acknowledged|answered|monitored|detected|flagged|mentioned|understood|appreciated|updated|renewed|replaced|closed|completed|performed|observed|respected|honoured|honored|reconciled|confirmed|announced|remembered|informed|investigated|inspected|maintained|picked|taken|carried|acted|recorded|revoked|rotated|removed|filed|passed|applied ..3 @by AGENT
            """,
            hit="The expiry was not identified by the operations team.",
            sound="The token was not accepted by the gateway.",
            unless="would future attackers present users conditional reasoned",
        ),
        Row(
            """
            @dismissed|waved|written|shrugged ..5 as ..1 noise|glitch|blip|routine|harmless|fluke|hiccup
            no @lack|shortage|dearth of ..1 warning|warnings|signs|hints|advice|opportunity|opportunities
            @oversight|omission|lapse|neglect|inaction ..1 cost|costs|led|meant|left|resulted|caused|allowed|exposed
            drill|drills|rehearsal|test|tests|exercise|review|audit|upgrade|training ..5 @cancelled|postponed|deferred|skipped|dropped|shelved ..4 running|row|times|once|twice|altogether|again
            everybody|everyone|all|several|people ..1 @walked|looked|scrolled|went|drove|sailed|clicked past|over|through|by
            @nobody touched|moved|picked|claimed it|them ..1 for|since|until|.|up|again
            not :adverb* @kept ..1 in|up|current|abreast|aligned|informed ..1 sync|step|to|touch|line|.|date|of
            @page|stakeholders|management|partners|business|press|regulator|sites|stores|staff|crew|crews|wards|desk|hotline|support ..2 was|were not :adverb* updated|informed|told|notified|kept|warned|briefed|contacted|alerted|advised|involved|asked
            was|were|been ..1 kept|left in the @dark|cold|lurch
            @left|kept|leaving ..3 to|until|for the ..1 last|very|final minute|moment|second|end|day|hour
            @neither ..1 :role ..4 :nobody_verb
            neither of @whom ..4 :nobody_verb
            @should have been :participle ..5 sooner|earlier|instead|first|beforehand|promptly|outright|upfront
            should have been :participle right|straight @away
            should have been :participle at @once
            @instead of asking|consulting|escalating|telling|involving|informing|notifying|warning|reading|testing|rehearsing|verifying
            ^ @rather than ask|check|look|read|escalate|verify|consult|admit|question|think|tell|test
            there was|were no @reason|excuse|justification|call to|for !suspect|doubt|believe|think|expect|question|assume|fear|worry|alarm|concern|connect|look|check|panic|restart|rollback|roll
            the|its|their|our @absence of ..2 tests|testing|review|reviews|rehearsal|planning|checks|checking|ownership|oversight|coordination|communication|supervision
            @forgotten ..4 step|cron|cronjob|flag|server|host|ticket|key|certificate|branch|script|job|machine|cable|test|toggle|switch|firewall|rule|migration|record
            the step|check|test|review|drill|rehearsal|backup|restart|flush|approval|sign-off was|were|got ..1 @skipped|missed|omitted|forgotten|bypassed|waived
            was|were ..1 @skipped|missed|omitted|waived|forgone|dispensed ..3 time|speed|save|haste|hurry|schedule|convenience
            @untested|unreviewed|unrehearsed|unverified|unvalidated|unread ..3 went|shipped|merged|applied|deployed|released
            was|were|been|got shipped|merged|deployed|released|pushed|rolled|applied|signed|approved|accepted|launched|published ..3 @untested|unreviewed|unrehearsed|unverified|unread|unseen|blind|unchecked
            @without ..1 test|tests|testing|review|rehearsal|announcement|warning|notice|handover|approval|backup|consultation|check|checks ..1 of any
            warnings|warning|advice|reminders|notice|notices|alerts|pages|mails|emails|tickets|requests|calls|letters ..5 @unanswered|unread|unheeded|unopened|ignored
            @ignored|disregarded ..1 for|until|since|by ..2 AGENT
            @ignored|disregarded for ..2 days|weeks|months|hours|years|minutes
            @late ..3 because|as AGENT ..2 :past
            the @hesitation|dithering|delay|slowness|silence|inaction of|by|from|at|in ..1 AGENT
            the @lateness|slowness|absence|paucity|poverty|inadequacy|insufficiency|shortcomings|deficiencies|weakness|weaknesses of|in ..1 our|their|the|its|his|her ..2 response|reaction|review|reviews|testing|planning|preparation|communication|escalation|handover|process|documentation|training|procedures
            no amount of @warning|warnings|reminders
            did|had|was|were not|nothing ..4 @until|till ..1 too|after|customers|users|someone|somebody|clients ..1 late|complained|called|the|told|noticed
            only|not ..3 when|after|once ..1 customers|users|clients|subscribers|callers|readers|players|patients ..1 @complained|called|rang|wrote|noticed|phoned|shouted|tweeted|asked|told|started|began
            it @took|needed a ..1 customer|user|client|player|caller|reader|journalist|tweet|complaint to
            had to @hear|learn|find ..2 from ..2 customers|users|twitter|press|customer|newspaper|journalist|outside
            """,
            hit="The licence renewal was left until the last minute.",
            sound="The licence was renewed on the last day of May.",
            unless="negated-early future attackers conditional by-system question users reasoned present",
        ),
        Row(
            """
            @omitted|omitting|omits the|a|an|one|his|her|their|two|all|any|our|its|to
            had|has|have @left ..3 on|open|enabled|unlocked|running !,|purpose
            @shelved|mothballed|sidelined|buried|binned ..2 the|a|our|every|his|her|their|its ..4 proposal|request|ticket|report|warning|upgrade|test|drill|plan|review|fix|project
            @tolerated|condoned|accepted|normalised|normalized|lived|shrugged ..4 for ..2 years|months|weeks|long
            @turned|sent|put ..4 away|off|down ..2 without
            walked|looked|scrolled|clicked|sailed|drove @past the|it|a|this|that|every|all|them
            took|take @until
            @made|make do
            not|never ..1 @chase|chased|pursue|pursued|press|pressed|insist|insisted|probe|probed|query|queried|push|pushed|follow|enforce|enforced|police|policed|supervise|supervised
            not|never ..1 @learn|learnt|learned the|from|a|any|anything|its|our|their|his|her ..1 lesson|lessons|last|previous|earlier|march|incident|outage|mistakes|past
            @postponed|deferred|delayed|deprioritised|deprioritized|dragged ..4 again|repeatedly|twice|indefinitely|several|year|years|feet
            @resigned|accustomed|used|inured|desensitised|desensitized to the ..2 noise|alert|alerts|alarm|alarms|errors|warnings|pages
            @brought|called|involved|told|informed|paged|looped ..5 only|late|belatedly ..1 after|when|once|in
            drew|jumped|leapt|came ..2 wrong|false|hasty ..1 @conclusion|conclusions
            @stuck|sticking|clung ..1 to ..2 theory|hypothesis|plan|idea|assumption|story|guns|script|first|original
            @looked|searched|dug|hunted|investigated ..3 wrong ..1 place|places|direction|layer|system|end|spot|box|rack|service
            @spent|wasted|lost ..5 wrong|chasing|arguing|debating|blaming|barking|guessing|dithering|bickering
            @chased|chasing ..2 ghosts|ghost|wrong|red|phantom|shadows|tail|tails
            went|going|go in|round|around @circles
            @missed|missing|misses the ..2 point|obvious|sign|signs|wood|clue|cue|hint|warning|warnings|memo|alert|page|email|mail|deadline|window|chance|boat|step|flag
            """,
            hit="The crew omitted the second check.",
            sound="The parser omitted the second field.",
            who=Who.OTHER,
            unless="negated-early future attackers conditional purpose ability reasoned users-before question",
        ),
        Row(
            """
            was|were|been|had|is ..1 @never ..1 been? ..1 !seen placed|ordered|raised|filed|lifted|unmuted|reverted|restored|re-enabled|requested|booked|circulated|published|signed|read|opened|touched|investigated|pursued|reopened|repaired|serviced|calibrated|labelled|labeled|returned|claimed|staffed|funded|budgeted|approved|agreed|discussed|recorded|logged|corrected|resolved|escalated|communicated|announced|reconciled|merged|built|automated|renewed|bought|taught|shown|replaced|inspected|audited|measured|questioned|challenged|trialled|trialed|piloted|merged|picked|chased|followed|looked|thought|written|moved|changed|enforced|policed
            and|but|yet|, @never :adverb* unmuted|re-enabled|lifted|reverted|restored|returned|repaired|replaced|renewed|finished|completed|tested|removed|merged|raised|filed|picked|chased|escalated|seen|touched|read|opened|reviewed|shared|announced|corrected|updated
            """,
            hit="The order for the spare was never placed.",
            sound="The second batch was never started by the scheduler.",
            unless="future attackers by-system conditional reasoned question users",
        ),
        Row(
            """
            impact|effect|effects|consequence|consequences|implication|implications|load|dependency|dependencies|case|scenario|risk|interaction|side-effects ..6 was|were not :adverb* @considered|anticipated|foreseen|assessed|appreciated
            not ..1 taken @seriously
            report|reports|alert|alerts|warning|warnings|ticket|tickets|issue|email ..1 was|were ..2 @dismissed|discounted|ignored|disregarded as|by|for|until|.|,|and|because
            was|were|been not :adverb* @communicated|announced to|in|widely|clearly|by|until|before|effectively|.
            customers|users|clients|subscribers|partners|customer|user|client was|were not :adverb* @informed|notified|warned|told in|of|about|that|until|beforehand|before|early|properly
            follow-up|followup|action|actions|recommendation|recommendations|item|items|remediation ..8 had|has|have|was|were not :adverb* been? @completed|done|closed|finished|implemented|prioritised|prioritized
            had|has|have|was never ..1 been? :adverb* load|stress|properly|fully|formally ..1 @tested|rehearsed|exercised|documented
            there was|were no|insufficient|little|inadequate ..1 @review|rehearsal|dry-run|peer|handover|consultation of|between|with|before|for|in
            was|were ..3 :participle ..3 @without announcing|informing|notifying|testing|reviewing|verifying|validating|consulting|coordinating|considering|checking|waiting|looking|asking|telling|reading ..1
            testing|tests|monitoring|communication|documentation|planning|review|reviews|coverage ..5 not ..2 @thorough|extensive|rigorous|comprehensive|exhaustive enough
            testing|tests|monitoring|communication|documentation|planning|review|reviews ..5 @insufficiently|inadequately|poorly
            ^ not @running|executing|applying|following|deploying|rolling|rebooting|restarting|assigning|communicating|documenting|updating|cleaning|rehearsing
            ^ @not :care_ing ..10 beforehand|before|after|first|earlier|sooner|when|$
            ^ not @double checking
            was|were|had not :adverb* discovered|noticed|detected|spotted|realised|realized @until|till
            @dependency|dependencies|risk|risks|gap|gaps|interaction|incompatibility|requirement ..14 was|were not :adverb* identified|spotted|documented|considered
            part|parts|step|steps|cleanup|clean-up|handover|migration|rollout ..14 was|were not @completed|finished|done
            the|another|a @ball was|got dropped
            @insufficient|inadequate|incomplete|limited ..1 testing|review|reviews|rehearsal|planning|communication|preparation|coordination|vetting|oversight ..4 led|caused|allowed|meant|let|contributed|resulted|before|prior|during|of|in|by|between|was
            """,
            hit="The impact on the batch jobs was not considered.",
            sound="The update was not applied to the second node.",
            unless="negated-early future attackers conditional question reasoned present",
        ),
        Row(
            """
            not ..4 quickly|fast|soon|early|thoroughly|carefully|often|clearly|widely|promptly @enough
            not ..12 even @though AGENT was|were|had ..1 aware|known|warned|told
            @focused|focussed|concentrated|fixated ..1 too much|narrowly|heavily|long|strongly|early
            spent|spend|lost @too much|long time|effort on|looking|chasing|investigating|debugging|arguing
            """,
            hit="We did not roll back quickly enough.",
            sound="The pool did not grow quickly enough.",
            who=Who.HUMAN,
            unless="negated-early future attackers conditional question reasoned ability",
        ),
        Row(
            """
            @sailed|slipped|sneaked|snuck|crept|slid|squeaked|waltzed|breezed|coasted ..1 through|past|by ..3 review|reviews|qa|testing|reviewers|approval|approvals|us|everyone|checks|gate|gates|nets|triage|planning|inspection|uat
            made|got|slipped it? @past ..3 review|reviews|qa|testing|reviewers|approvers|us|everyone|gate|gates|triage|inspection|uat
            a @rubber-stamp|rubberstamp
            recommendation|recommendations|advice|finding|findings|lesson|lessons|warning|warnings|suggestion|suggestions ..6 was|were not :adverb* been? @acted|implemented|followed|heeded|taken|adopted|addressed|considered|applied
            no ..1 attempt|effort|steps|action|measures|precautions|provision|allowance ..1 was|were|had|has been? ..1 @made|taken|undertaken to|for|against
            ^ @only ..5 was|were|did|had AGENT
            not :adverb* @availed|familiarised|familiarized|acquainted|bothered|troubled himself|herself|themselves|itself
            @zero testing|tests|comms|communication|planning|ownership|accountability|coordination|follow-up|discipline|thought|review|reviews|rehearsal
            no @testing|rehearsal|consultation|coordination|comms|communication was|were|had|took|went ..1 done|made|carried|place|happened|out|undertaken
            ^ no @tests|testing|review|rehearsal|comms , ..1 no|straight|nothing
            this|that|it @should have been a|an ..1 non-event|routine|simple|quick|five-minute|formality|easy|trivial|no-brainer|walk|matter|minor|blip|short
            a @rubber stamp
            should have been :participle ..4 last @year|week|month|spring|summer|autumn|winter|quarter
            should have been :participle ..4 @already|ago
            been|was|were long? due for ..3 @since|years|months
            @kept|keeps slipping|sliding|falling|dropping|getting ..2 down|postponed|behind|off|bumped|pushed|deprioritised|deprioritized|back
            not @adhered|complied|abided|conformed to|with|by
            not ..2 @according|accordance to|with ..2 plan|procedure|procedures|runbook|policy|process|rules|instructions|manual|protocol
            not ..1 @sink|sunk|register|registered|filter through|in|down|with ..1 to? ..1 AGENT
            @discipline|standards|vigilance|rigour|rigor|morale|housekeeping ..3 slipping|slipped|slip|lapsed|eroded|sliding|declined|deteriorated|dropped
            was|were|been|had no ..1 @deputy|stand-in|understudy|second-in-command
            in his|her|their ..1 @head|heads $
            done|handled|executed|carried|managed|planned|designed|installed|maintained|prepared|organised|organized|communicated|run|performed|coordinated|supervised|documented out? ..1 @badly|poorly|sloppily|carelessly|amateurishly|shoddily|haphazardly|half-heartedly|incompetently|hurriedly|hastily|late
            bug|defect|regression|error|typo|fault|change|flaw went|go|got|slipped|passed ..1 @straight|right|clean through|past
            @nobody 's attention|eye
            @who should|ought to? have
            @sight of the|what|this ..6 was lost
            lost @sight of
            @glaring|gaping|blatant|egregious|elementary|inexcusable ..1 omission|gap|hole|oversight|error|mistake|failure|lapse
            the @simplest|most of ..2 checks|tests|precautions|measures|steps
            most @basic|elementary ..1 check|checks|test|tests|precaution|precautions|step|steps|safeguard|safeguards
            a @basic|simple|elementary|routine check|test|precaution ..2 was|had ..1 not|never|skipped|omitted|missed|neglected
            for @want|lack of a ..3 check|look|test|question|phone|call|glance|word|review
            went|gone @unremarked|untested|unreviewed|unsaid|unasked|unspoken
            stay|stayed|left|remained|remain|question|questions|was|were|much|too @unsaid|unasked|unspoken
            @blind spot|spots of|in ..2 AGENT
            @warned|alerted|told|reminded ..6 but|and|yet ..2 nothing|no|ignored|not|brushed
            before ..1 it|they was|were ..1 @ready|tested|reviewed|finished|approved|complete
            """,
            hit="The bug sailed through code review.",
            sound="The build sailed through in four minutes.",
            unless="negated-early future attackers conditional by-system question users reasoned present",
        ),
        Row(
            """
            @left|leaving|leaves no ..1 notes|handover|documentation|instructions|word|record|explanation|contact|comment|comments|message
            @turned|came|arrived|showed up? ..2 without|unprepared|empty-handed
            @deviated|strayed|departed|diverged|veered|digressed from ..3 plan|procedure|procedures|runbook|process|instructions|script|protocol|checklist|practice|policy|convention
            failed|failing|fell|fails in|at|short his|her|their|its|of ..1 @duty|duties|job|responsibility|task|obligation|obligations|expectations|role
            @must have :adverb* missed|overlooked|forgotten|misread|mistaken|mixed|skipped|slept|ignored|thought|assumed
            can|could not have :adverb* @read|looked|checked|opened|tested|tried|seen|thought|understood|bothered|paid
            !who was|were|been|had not :adverb* @given|shown|taught|briefed|warned|consulted|involved|invited|trained|told|copied|cc'd|included
            @gambled and|,|.|with
            @kept ..2 everything|it|all|them|knowledge|details|that in|to ..1 head|heads|himself|herself|themselves
            @stood|sat|looked|stayed|remained ..1 by|idle|still|silent|quiet|on ..1 while|when|as|for
            @bypassed|circumvented|sidestepped|evaded|dodged|skirted|defeated|subverted|overrode|overruled|disabled the|our|all|any|every ..4 check|checks|review|reviews|control|controls|process|safeguard|safeguards|protection|approval|guard|interlock|alarm|gate|gates|rule|rules|warning
            @rushed|hurried|squeezed|pushed|forced|rammed|sneaked|snuck ..5 out|through|in|into|live ..1 before|without|ahead|despite|to|over|past
            @knew ..1 about|of|that ..10 but|and|yet ..2 anyway|regardless|nothing|never|not|still
            @assumed ..1 that|it|the|everything|all|nothing|someone|another|others ..8 without|rather|instead|and ..1 never|not|checking|asking|testing|verifying|confirming
            simply|just|merely|blindly|naively @assumed|believed|trusted|hoped|guessed|copied|accepted|clicked|carried|ignored|forgot
            """,
            hit="The crew deviated from the plan.",
            sound="The shuttle deviated from the plan by a metre.",
            who=Who.OTHER,
            unless="negated-early future attackers conditional purpose ability reasoned users-before question",
        ),
        Row(
            """
            no action was|were @taken
            it was not @realised|realized|understood|appreciated|recognised|recognized that
            no ..2 plan|procedure|fallback was|were|had ..1 @prepared|planned|rehearsed
            @neither AGENT ..2 :nobody_verb
            @violated|breached|contravened our|the|its|their|all|every|company ..2 policy|policies|rule|rules|process|procedure|procedures|guidelines|guideline
            checklist|runbook|procedure|template|playbook|environment|tool|process was|were not :adverb* @used|consulted|observed
            @documentation|docs|runbook|runbooks|wiki|readme|playbook|inventory|diagram|diagrams was|were|had|has|have not been? :adverb* updated|kept|maintained|written|reviewed|adapted
            ^ @failing to :care_base
            mailbox|inbox|channel|list|address|queue|dashboard ..2 @nobody|anybody|anyone ..2 read|reads|checked|checks|monitored|monitors|watched|watches|looked
            available|known|ready for ..2 @weeks|months|years|days but|yet ..2 not been deployed|rolled|merged|applied|installed|fixed|addressed|released
            @breakdown in|of ..1 communication|communications|coordination
            communication|communications @breakdown
            without @having ..1 been tested|reviewed|announced|validated|verified|approved|checked|rehearsed
            was|were not :adverb* detected|caught|noticed|found|identified|discovered|flagged|picked|spotted ..1 in|during|by|before ..2 @review|reviews|testing|qa|staging|development|planning|rollout|test|tests
            tests|testing|review|reviews|qa|staging did|had not :adverb* @catch|caught|spot|spotted|reveal|revealed|uncover|uncovered
            response|reaction|rollback|communication|communications|escalation ..4 was|were ..1 too @slow|late
            communication|communications|testing|monitoring|planning|coordination|preparation ..6 was|were ..1 @poor|insufficient|inadequate|lacking
            communication|communications|testing|monitoring|planning|coordination|preparation ..6 was|were not ..1 @sufficient|adequate|good|enough
            """,
            hit="Our communication during the incident was poor.",
            sound="The signal on the third channel was poor.",
            unless="negated-early future attackers conditional question reasoned present would users",
        ),
        Row(
            """
            @had not :adverb* updated|configured|accounted|documented|informed|told|asked|implemented|automated|addressed|understood|foreseen|agreed|communicated|trained|practised|practiced
            not ..1 do|done ..1 @enough|proper|sufficient|adequate|thorough|much
            not ..1 @act|acted on|upon|sooner|fast|quickly|early|immediately
            not ..1 @investigate|investigated|pursue|pursued ..4 further|deeper|properly|fully|thoroughly
            not ..1 give|gave|given|provide|provided ..4 @warning|notice
            not ..1 @post|publish|send|provide ..2 update|updates|notice|announcement
            not ..1 have|had ..1 @anyone|anybody|someone|somebody :ing
            was|were not :adverb* @monitoring|watching|following|rehearsing
            @relied|rely|relying ..1 too|solely|entirely|exclusively|heavily|blindly
            """,
            hit="We were not monitoring the replication lag.",
            sound="The exporter was not monitoring the second pool.",
            who=Who.HUMAN,
            unless="negated-early future attackers conditional question reasoned ability seen-before present would",
        ),
        Row(
            """
            not|never|hardly|nor|neither :adverb* been? :adverb* :left_undone ..5 @by AGENT !'s
            """,
            hit="The regression suite had not been executed by the supplier.",
            sound="The regression suite had not been started by the scheduler.",
            unless="would future attackers present users conditional reasoned question",
        ),
        Row(
            """
            @insufficient|inadequate|scant|scanty|cursory|superficial|perfunctory|minimal|negligible|deficient ..2 :step_of_care ..6 was|were|had|has|been ..2 :carried
            no|little|few|hardly|scarcely ..3 :step_of_care ..4 was|were|had|has been? :adverb* @undertaken|devoted|applied|afforded|accorded|exercised|performed|conducted|dedicated|allocated|allotted|sought|obtained|requested|solicited|invested|forthcoming|commissioned|instituted|mounted|arranged|convened|provided|offered|spared
            too ..1 @little|few ..2 time|:step_of_care ..4 was|were|had|has been? :adverb* devoted|given|allowed|allotted|allocated|spent|applied|left|set|reserved|dedicated|spared
            @:sufficient ..2 :step_of_care ..5 was|were|had|has not :adverb* been? :adverb* given|paid|devoted|applied|afforded|accorded|exercised|undertaken|displayed|shown|performed|conducted|made|done|sought|obtained|taken|provided|requested|had|carried|received|held|offered
            no ..1 :step_of_care ..1 was|were|had|has|is been? :adverb* @made|done|taken|held|carried|run|sought|given|paid by AGENT
            no @attempt|effort|move ..1 was|were|had|has been? :adverb* made|undertaken by
            :step_of_care ..4 was|were :degree* @minimal|cursory|perfunctory|superficial|patchy|scant|rudimentary|token|non-existent|nonexistent|sporadic|haphazard|half-hearted
            such|this|that|the ..2 @clearance|consent|approval|authorisation|authorization|confirmation|verification|consultation|permission|inspection|countersignature ..3 was|were|had not|never :adverb* been? :adverb* sought|obtained|requested|given|carried|performed|done|made|awaited
            """,
            hit="Adequate consideration was not given to the flights under way.",
            sound="Adequate memory was not given to the container.",
            unless="would future attackers present users conditional reasoned question by-system",
        ),
        Row(
            """
            was|were|been|being|got :adverb* :act_past ..8 @without ..3 :step_of_care !of
            !tool|script|job|wizard|installer|command|program|process|controller|pipeline went|proceeded|started|began ..8 @without ..3 :step_of_care !of
            :act_past|went|proceeded|signed ..8 with ..8 @outstanding|blank|unfilled|unverified|untested|incomplete|unticked|unmet|unsigned|unread|unresolved|unchecked|undone|unanswered|unproven ..1
            was|were|been ..1 :act_past|signed ..6 @despite|notwithstanding ..3 :objection
            went|proceeded ..6 @despite|notwithstanding ..3 :objection
            :act_past ..5 @before ..6 was|were|had|has :adverb* been? :adverb* inspected|checked|tested|verified|reviewed|approved|ready|told|informed|confirmed|briefed|trained|validated|warned|signed|rehearsed|consulted
            :act_past ..4 without the @concurrence|knowledge|consent|agreement|say-so|blessing|involvement|participation|presence|countersignature|assent|permission of
            :act_past ..6 in @lieu of
            :act_past ..10 in @contravention|breach|defiance|violation|disregard of ..6
            @contrary to ..8 :rules|policy|advice|guidance|agreement|practice|plan|recommendation ..4 ,|was|were|had
            was|were|been :act_past|run|ran ..10 @rather than|on than|on a|the|one ..1 copy|replica|sandbox|test|staging|dummy|clone|snapshot
            in @contravention|breach|defiance|violation|disregard of ..5 :rules|policy|advice|guidance|freeze|agreement
            """,
            hit="The change record was closed with the acceptance criteria unverified.",
            sound="The window was closed with the queue empty.",
            unless="permitted future attackers purpose conditional because reasoned by-system first-before question present",
        ),
        Row(
            """
            go~|stay~|remain~|left|leave|lay|lain|sat|slipped|passed|were|was|been ..2 @unpopulated|unexecuted|unticked|unfilled|unperformed|unobtained|unsought|uncalibrated|unbriefed|uninformed|unwarned|unconsulted|uninvolved|unreconciled|unserviced|unreplaced|unreturned|unnotified|uncollected|unpursued|unconsidered|uncompleted|unimplemented|unreferenced|unrevised|unstudied|unregarded|unprompted-for|undealt|uncleared-up
            left|kept|leaving|keeping|remained|was|were ..1 in @ignorance of
            left|kept|leaving|keeping|remained @unaware of|that
            was|were|been left ..1 @blank for|when|while|and|by|in|at|throughout
            """,
            hit="The hazard log remained unpopulated.",
            sound="The unpopulated slots were covered with blanking plates.",
            unless="would future attackers present negated users by-system",
        ),
        Row(
            """
            ^ test|tests|load|smoke|staging|stage|review|canary|rollback|runbook|checklist|handover|pre-flight|preflight|qa|backup|backups|restore|failover|drill|rehearsal|comms|post-deploy|migration|dry-run|peer|code|config|change|docs|follow-up|ticket|alert|alarm|warning|page ..3 @skipped|ignored|forgotten|dropped|bypassed|overlooked|postponed .|,|;|:|to|again|for|because|,
            ^ test|tests|load|smoke|staging|review|canary|rollback|runbook|checklist|handover|pre-flight|qa|backup|backups|restore|failover|drill|rehearsal|comms|post-deploy|dry-run|peer|code|docs|follow-up|process|procedure ..3 @skipped|ignored|forgotten|dropped|bypassed|overlooked|postponed $
            ^ test|tests|load|smoke|staging|review|canary|rollback|runbook|checklist|handover|post-deploy|pre-flight|qa|drill|dry-run|peer|checks ..3 : @skipped|no|none|missing|nope|n/a|never|forgotten
            rollback|backup|handover|review|test|tests|runbook|owner|plan|canary|staging @? none|nope|no|never|nah
            ^ ..1 runbook|procedure|checklist|process|sop|freeze|protocol|policy not @followed|read|respected|opened|used|observed|consulted|heeded
            ^ ..2 flag|toggle|switch|debug|mode|job|cron|mute|silence|override|rule|lock|firewall|port|breaker @left on|in|open|enabled|running|unlocked|behind|over|off|set|active
            ^ @missed|ignored|overlooked|skipped|forgot|muted|snoozed|dismissed|bypassed the|an|a|our|all|two|three|both|every|this|that !deadline|target|train|flight
            ^ @no canary|staging|rollout|review|tests|test|heads-up|dry-run|rollback|backup|rehearsal|handover|qa|comms|warning|announcement|smoke|load|plan|approval|owner|second ..1 ,|,|and|before|to|for|$|.
            ^ no @canary|staging|review|tests|test|heads-up|dry-run|rollback|rehearsal|handover|qa|comms $
            @unreviewed|untested|unverified|unannounced|unrehearsed|unapproved|unvalidated|unchecked ..4 pushed|went|merged|shipped|deployed|released|applied|rolled|landed|live
            went ..3 live|out|on ..6 , @unreviewed|untested|unannounced|unrehearsed|unapproved|unchecked
            ^ merged|shipped|pushed|deployed|released|rolled ..1 on|over|through ..1 @red|amber|failing|broken|yellow|yolo
            @approved|merged|signed|lgtm'd|reviewed ..2 in|after|within ..2 seconds|minutes , ..3 lines|line|files|page|pages|diff
            approved|merged|signed|reviewed in|after|within ..2 @seconds , ..4
            @better : drain|check|test|ask|wait|read|stop|tell|verify|back|first ..12
            pr|mr|diff|change|cr|review|it ..1 @rubber|rubber-stamped stamped|and|,|.|by|in
            @nobody home|awake|around|listening|there on|at|in|for ..3 review|desk|wheel|bridge|console|phone
            @first . we|they|i did not
            docs|manual|runbook|readme|wiki|guide|page|checklist|procedure @says|say|said ..8 . we|they|he|she did not
            restores|restore|failover|rollback|backups|recovery @tested|verified|rehearsed|practised : no|never
            @acked|acknowledged|muted|silenced|snoozed , ..2 back|bed|asleep|nothing|forgotten|moved
            """,
            hit="Load test skipped, deadline.",
            sound="Load test passed, one warning.",
            unless="future attackers question present conditional",
        ),
        Row(
            """
            one|two|a|just|only|single ..1 click|clicks|phone|call|command|keystroke|flag|email|message|minute|desk|floor|corridor|toggle|button|page|grep|query|ping|chat ..1 @away
            @chance|opportunity|moment|window|hour ..10 slipped|went|passed|vanished|evaporated|came away|by|begging|unused|and|untaken
            @chance|opportunity|window ..8 was|were not|never :adverb? taken|seized|used|grasped|exploited
            , when|where|while|whereas a|one|two single|simple|quick|brief|short|five-minute|ten-minute|phone|line|word|glance|look|call|message|post ..6 @would|could|might|'d :adverb* have
            when|where|while a|one|any @single|simple|quick|brief|five-minute ..3 would|could|might|'d :adverb* have
            on @anyone|anybody|everybody 's ..1 mind|minds|agenda|list|radar
            on @nobody|none 's ..1 mind|agenda|list|radar
            by the time ..1 @thought|remembered|noticed|realised|realized|looked|bothered|remembered|asked|checked|woke|reacted|acted
            by the time AGENT ..1 @thought|remembered|noticed|realised|realized|looked|bothered|asked|checked|woke|reacted|acted
            by the time @anyone|anybody|someone|somebody ..2
            @missing once|yet|again ..1 again|from ..4
            @penny ..1 dropped|drop ..2 only|late|when|after|until
            the @penny did not drop
            ^ @only when|after|once|upon|following ..14 was|were|did|had ..1 attention|consideration|thought|action|anyone|anybody|someone|somebody|notice|help|contact|support|management|heed
            ^ @only when|after|once|upon|following ..14 did|was|were AGENT
            it @occurred|dawned ..1 to|on none|neither|nobody|no
            somebody|someone @else|else's 's? problem
            left|leave|leaving ..2 to somebody|someone @else
            @fingers crossed
            with ..2 @fingers|eyes ..1 crossed|shut|closed
            @fell off the ..1 list|agenda|plan|table|map|board|wagon
            been|sat|stood|lain|languished ..2 on the ..2 @list|board|roadmap|to-do|wishlist|wish-list|agenda ..1 for|since|ever|untouched
            test|tests|rehearsal|drill|review|exercise|audit|rollback|training|cleanup|migration|walkthrough ..6 quietly|silently|tacitly|simply|just|again @dropped|shelved|cancelled|postponed|forgotten|skipped|abandoned|lapsed
            spare|spares|manual|runbook|checklist|plan|key|backup|extinguisher|generator ..2 @sat|lay|stayed|hung|remained|slept|gathered ..2 in|on|at ..2 box|shelf|drawer|wall|cupboard|desk|safe|van|cabinet|boxes|binder
            there it|they @stayed|sat|lay|remained $
            there had been|was|were ..4 @weeks|days|months|hours|years ..1 in|to ..1 which|renew|fix|test|replace|act|tell|check|prepare|plan|ask|read
            runbook|backup|backups|procedure|failover|plan|restore|battery|batteries|page|list|inventory|contacts|document|diagram|drawing|map|documentation|rota|schedule|register had|was|were ..1 @last :adverb* been? ..1 restored|opened|tested|read|updated|exercised|reviewed|rehearsed|checked|verified|revised|touched|serviced|inspected|walked|tried
            """,
            hit="The fix was a phone call away.",
            sound="The cable is one floor away.",
            unless="future attackers question present conditional by-system",
        ),
        Row(
            """
            was|were @given|offered|afforded no|little|insufficient|inadequate|hardly ..2 training|instruction|briefing|handover|induction|guidance|supervision|notice|warning|familiarisation|information|introduction|explanation|refresher
            register|log|handover|plan|notes|ticket|runbook|checklist|procedure|announcement|agenda|design|inventory|schedule ..3 @omitted|lacked|contained|carried|bore|made|gave|included any|no ..1 mention|reference|entry|note|warning|word|owner|step|instruction|rollback|contact ..1 of|for|to|about|on|that
            no ..1 @second|other ..1 person|reader|engineer|operator|pair|reviewer|signatory|colleague ..1 was|were|had|looked|checked|read|present
            risk|inherent ..1 was|were|had|has ..1 @accepted|waved|tolerated|knowingly
            no|not|without|nobody ..14 , as ..1 the ..2 :rules @require|requires|required|demand|demands|demanded|prescribe|prescribes|prescribed|stipulate|stipulates|call|calls|called|lay|lays ..1 !,
            opened|switched|closed|removed|energised|left|ran ..4 with ..4 @still ..1 hanging|attached|open|running|on|in|connected|logged|live|fitted|active|ringing|red|lit
            neither|no ..2 @nor ..6 tested|rehearsed|reviewed|verified|consulted|briefed
            everyone|everybody|all|each|both ..6 , everyone|everybody|all|each|nobody ..1 @left|assumed|waited|looked|thought|hoped
            """,
            hit="The dispatcher was given no training in the fallback console.",
            sound="The socket received no data.",
            unless="future attackers question present conditional by-system reasoned just-negated",
        ),
        Row(
            """
            was|were|been|had not|never|hardly :adverb* been? :adverb* @gone|looked|dealt|acted|thought|attended|adhered|lived|seen|stuck|talked|worked through|into|with|upon|on|to|over|at
            was|were|been not|never|hardly :adverb* been? :adverb* @followed|picked|backed|written|signed|read|handed|passed|taken|carried|kept up|through|over|out|on|off|down|seriously
            not|never|hardly @deign|deigned|dream|dreamt|dreamed|condescend|stoop|bothering|troubling
            not|never ..1 @see|saw|seen|think|thought fit|to|of to|ring|ask|call|check|tell|look|mention|warn|read|stop|open|wait|test
            not ..1 so @much as
            not|never in the @habit|practice|custom of
            not|never ..1 @habit|practice|custom to
            not all|every|each|one ..4 was|were|had|been :adverb* been? @followed|checked|read|done|completed|tested|consulted|informed|reviewed|rehearsed|covered|updated|told|carried|performed|signed|ticked|verified|observed|warned|notified|briefed|asked|trained
            :step_of_care|meeting|session ..1 did|had|has not|never @take|taken|happen|happened|occur|occurred place|.|,|until|for|in|before
            staging|dry|test|trial|pilot|rehearsal @run ..1 did|had|has not|never take|taken|happen|happened|occur|occurred place|.|,|until|for|in|before
            @plan|plans|notes|runbook|handover|checklist|design|training|announcement|brief|agenda|estimate|playbook|contract|onboarding|ticket|assessment|analysis ..3 did|had|has not|never :adverb* mention|mentioned|provide|provided|cater|foresee|foreseen|anticipate|anticipated|consider|considered|account|accounted|warn|warned|envisage|envisaged|contemplate|address|addressed|include|included|cover|covered|say
            not have|had the ..1 @discipline|courage|patience|nerve|guts|sense|foresight|decency|wit|wits|humility|stomach|imagination|presence|maturity|grace|backbone|will|willingness|energy|curiosity
            those|people @who ..6 did|had|have not|never
            were|was ..1 @too proud|busy|shy|polite|tired|sure|eager|keen|confident|trusting|timid|afraid|comfortable|optimistic|stubborn|scared|embarrassed|focused|focussed|attached|cautious|hasty to ..1
            our|their ..1 @blind spot|spots
            our|their ..2 @own ..2 impatience|haste|doing|making|optimism|pride|laziness|carelessness|undoing|complacency|fault|negligence|overconfidence|inattention|habit|habits|neglect
            there is|was|are @always one|someone|somebody who|that
            @without|w/o first|even|ever|once ..1 :ing
            @instead of ..1 :ing ..8 , we spent|chased|argued|debated|kept|went|restarted|lost|wasted|waited|stared
            """,
            hit="The old plan did not provide for a failed node.",
            sound="The response did not include the second page.",
            unless="future attackers question present conditional by-system reasoned negated-early",
        ),
        Row(
            """
            as @though|if ..6 had never|not :adverb* been? :participle
            was|were|been told|informed|notified|warned|called|paged|consulted|asked|involved|contacted|briefed ..1 @last|belatedly|afterwards|second-hand|retrospectively .|,|;|and|$|of|about
            as an @afterthought
            @sat|sits|languished ..6 zero|no comments|comment|review|reviews|answer|reply|owner|reaction|assignee
            in one|a|some|exactly ..1 person|man|woman|engineer|people|colleague|head 's ..1 @head|memory|inbox|laptop|notebook
            in @favour|favor of ..1 features|speed|feature|convenience|revenue|deadline|deadlines|roadmap|delivery|shiny|product
            @role|seat|chair ..2 was|stood|stayed|remained|sat|were empty|vacant|unfilled|unmanned|unstaffed
            no @one|body in|on|at ..3 spoke|said|asked|looked|noticed|knew|objected|questioned|thought|raised
            @trusted|believed|trust|relied|leaned|banked ..2 luck|hope|habit|memory|faith|tick|gut|instinct|goodwill|folklore|hearsay|word-of-mouth|optimism
            before @asking|telling|consulting|informing|warning|thinking|understanding ..1 !again
            before @even|ever :ing
            @without even|ever|once|first :ing
            the ..3 was|were there @; the ..3 was|were not
            nobody|no|everybody|everyone|everybody|none ..2 @home|elsewhere|asleep|lunch|holiday
            not @one|single of ..3 was|were|had|did ..1 looking|watching|reading|checking|listening|awake|asked|read|looked|checked|noticed
            """,
            hit="The customs desk was informed as an afterthought.",
            sound="The customs desk was informed at 10:05.",
            unless="future attackers question present conditional by-system reasoned negated-early no-objection",
        ),
        Row(
            """
            @waived|forwent|curtailed|shortened|truncated|abridged|skimmed|compressed|skipped|shortcut|rushed the|a|our|all|its ..3 :step_of_care|period|soak|window|phase|stage|diff|change|docs|notes|instructions|steps|readme|section
            @sat|sit|slept on it|them|this|that|his|her|the|our ..1 !call|bridge|phone|floor
            went|gone|left|headed|go ..1 @lunch|bed|sleep|dinner|home|holiday|leave ..2 with|while|without|before
            went|gone|left ..1 to @lunch|bed|sleep|dinner|coffee ..2 with|while|without|before
            merged|deployed|shipped|approved|released|left|opened|pushed|signed ..4 with ..4 @still|half|unfinished|unresolved ..1
            relied|relies|rely|leaned|went ..2 on|by @memory|habit|instinct|luck|hearsay|guesswork|feeling|folklore|trust|assumption
            @opted|plumped|settled for|against ..2 speed|convenience|quick|fast|cheap|easy|shortcut|waiting|testing|review|rehearsal|a
            @carried|went|ploughed|pressed|soldiered on ..8 as though|if
            @preferred|chose to ..1 believe|trust|ignore|wait|guess|hope|assume|look|keep|stay|say
            @punted|kicked|deferred|parked|shunted|bumped ..5 down|until|back ..1
            @acked|acknowledged|closed|cleared|dismissed|silenced|muted|snoozed ..8 went|moved|turned|carried|back ..2 on|with|to|away
            @waited|held back|off until|before|till
            @guessed|improvised|winged|eyeballed|ad-libbed
            @trusted|believed ..2 label|tick|word|name|dashboard|wiki|comment|memory|tool|colour|color
            """,
            hit="The release manager waived the soak period.",
            sound="The controller waived the soak period when the flag was set.",
            who=Who.OTHER,
            unless="negated-early future attackers conditional purpose ability reasoned users-before question permitted because",
        ),
        Row(
            """
            estimate|model|calculation|forecast|schedule|budget|assessment|announcement|rollout|migration|inventory|analysis|proposal|brief|handover|rehearsal|test-plan|tests|postmortem|post-mortem ..3 @overlooked|neglected|underestimated|disregarded|glossed|forgot
            estimate|calculation|forecast|schedule|budget|assessment|inventory|analysis|proposal|brief|rehearsal|postmortem|post-mortem|tests ..2 @missed|ignored|skipped the|this|that|all|any|both|one|out
            """,
            hit="The inventory overlooked the second data centre.",
            sound="The inventory lists the second data centre.",
            unless="negated-early future attackers conditional question reasoned users",
        ),
        Row(
            """
            ^ no ..2 plan|plans|rollback|fallback|backup|backups|communication|test|tests|review|rehearsal|drill|runbook|procedure|checklist|handover|announcement|owner|canary|staging|training|message ..3 @prepared|written|rehearsed|planned|scheduled|arranged|announced|assigned|agreed|drawn .|,|;|$|for|before
            ^ too @late|little|few ..2 announcement|notice|warning|testing|communication|escalation|information|preparation|review|checks|questions
            was|were|been @left out of the|our ..3 doc|docs|design|plan|checklist|runbook|test|tests|review|agenda|announcement|notes|scope
            was|were|been @left out in|to|for order|save|gain|win|speed|spare|lack|want|time
            @brushed|waved|swept|shrugged aside|away|off|under ..3
            was|were|been|being ..2 @dismissed as not|noise|irrelevant|harmless|unimportant|low|minor|cosmetic|unlikely|unrelated|spam|flaky|paranoia|theoretical
            was|were|been|is @ignored by each|all|every|both|several|many
            :participle by|to @nobody
            :participle by|to @none of us|them|those|you|the ..1 team|teams|crew|crews|reviewers|engineers|operators|developers|people|maintainers
            documented|written|mentioned|recorded|noted|announced|described|explained|stated|listed ..1 @nowhere
            and|but @nobody had|did|was .|,|;
            not ..2 @something|anything that? anybody|anyone|somebody|we|i|they ..1 had|did|ever|thought|considered
            not something|anything ..1 @anybody|anyone ..2 thought|considered|looked|checked|tested|noticed|planned|asked
            not a single|living? @soul|person|one|reviewer|engineer|colleague|question ..2 :past|had|was|did
            without @anybody|anyone|somebody|someone 's ..1 approval|consent|knowledge|sign-off|agreement|review|help|blessing|permission
            without that? @anybody|anyone|somebody|someone :ing|:past|had|having|ever|being
            it @took until ..8 for ..1 somebody|someone|anyone|anybody
            it @took|needed|required an|a ..1 angry|furious|annoyed|customer|user|tweet|outage|breach|complaint|journalist|reporter|stranger ..6 until|before|for|to
            until ..14 anyone|anybody|someone|somebody|our 's? @attention|notice
            it was not @until ..14 that|anyone|anybody anyone|anybody|we ..1 noticed|attention|realised|realized|looked|thought|asked|checked
            went|go|goes|passed|slipped|flew|slid by|past @us|everyone|everybody|me :adverb* .|,|;
            @slept over|through|on the|a|an|this|that|our|it
            AGENT @jumped|skipped|hopped|leapt over|past it|them|this|that|the ..2 because|step|steps|check|part|,|.
            @without to wait|ask|check|test|tell|look|read|inform|consult|verify|think
            not @occured|occurred|occur to any|anyone|anybody|us|me|anyone
            @overlooked that|how|the fact
            what ..2 had|has|was|were been? :adverb* @missed|overlooked|forgotten|omitted|skipped|neglected|underestimated|disregarded is|was|were
            by @failing|neglecting|omitting|forgetting to ..10 AGENT
            AGENT ..1 @took no account|notice|heed of|that
            plan|plans|design|review|estimate|runbook|procedure|schedule|budget|drill ..2 @took no account of
            our|the|their|his|her ..3 @plan|exercise|drill|rehearsal|runbook|playbook|tests|checklist|training|procedure|review did not|never cover|include|mention|address|consider|account|foresee|anticipate|contemplate|provide|contain|reckon ..1
            @assumed ..1 and|but ..1 not|never :adverb* confirmed|verified|tested|checked|proved|proven
            had|has :adverb* run|ran|gone|lapsed|expired ..4 @unnoticed|unseen|unheeded|undetected|unchecked
            @available|there|possible|offered|present|prepared ..1 and|but not|never|un|went|was :adverb* not? used|applied|run|taken|turned|switched|enabled|consulted|read|opened
            which|that was|were @never rolled|carried|followed|put|taken|acted|picked|implemented|finished|completed|done|built|installed|deployed|written|rehearsed|tested|reviewed|updated|documented|merged
            and|but @never :adverb* rescheduled|repeated|revisited|resumed|replaced|renewed|updated|finished|followed|read|tested|checked|reviewed|rehearsed|closed|cleaned|merged
            stayed|sat|lay|lingered|languished|remained|rotted|gathered ..1 in|on|at the|our|his|her|their|a ..2 @backlog|drawer|inbox|wishlist|todo ..1 for|since|over|.
            was|were|had been @promised|planned|agreed|announced|discussed|budgeted ..8 , it|this|that|nothing|but was|were|has|had|never ..1 not|never|done|came|happened
            for|to|by anyone|anybody|those|somebody|people who @cared|bothered|wanted|chose|deigned to
            to our|my|their|his|her ..1 @shame|discredit|embarrassment|regret|dismay
            for the @first time during|in the|an|this ..1 outage|incident|emergency|crisis
            for the first time on|when ..4 @needed
            got|get|received|had|given|gave ..2 no @heads-up|notice|warning|announcement|word|notification ..1 .|,|before|about|at
            no @heads up
            not discovered|found|caught|detected|noticed|seen|spotted|uncovered ..1 in|during|by @testing|tests|review|qa|staging|rehearsal|acceptance
            no ..4 was|were ever? @waited|looked|asked|cared for|at
            not|never for|even? one|a|an ..1 @second|moment|minute|instant did|had|was
            not @once ..5 did|had|has|have|was|were
            @neither ..10 was|were|had|got given? ..1 the|enough|any time|chance|thought|attention
            had ..3 @hours|days|weeks|months|minutes|years ..1 to ..6 and|but ..1 did|has|had not|nothing|none !need
            @nonexistent|non-existent , ..1 we|they|everyone ..1 hoped|assumed|trusted|guessed
            """,
            hit="The warning was brushed aside as seasonal.",
            sound="The lease never expired during the test.",
            unless="future attackers conditional by-system question users present reasoned meta negated-blame",
        ),
        Row(
            """
            ^ :word ..4 !was|were|been|is|are|be|had|has|have|did|does|do|could|would|should|it|or|but|and|if|that|which|probably|also|still not|never @reviewed|tested|checked|verified|contacted|revisited|rehearsed|documented|announced|consulted|informed|rotated|communicated|escalated|patched|practised|practiced|paged|notified|warned ..1 before|after|during|in|at|since|until|for|.|,|;|whole|with
            ^ @test|tests|suite|ci|checks|drill|rehearsal|dry-run|backups|checklist ..2 not|never run|done|made|used|executed|performed
            ^ ..8 , not|never @revisited|reviewed|tested|checked|verified|rehearsed|documented|announced|rotated|renewed|updated|questioned|followed|confirmed
            not :adverb* @patched|rotated|renewed|upgraded|installed|applied|ordered|requested ..1 in time|on|ahead|before
            not|never ..4 in @time .|,|;
            """,
            hit="Certificate for the depot gateway never rotated since the move.",
            sound="Messages not confirmed in time are sent again.",
            unless="future attackers conditional by-system question users present reasoned meta negated-blame goes-on not-yet",
        ),
    ),
)
