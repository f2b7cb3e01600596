"""What nobody noticed, thought of or did, what went unseen, and what came too late."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        @nobody !could|can|knew|needed|need ..6 !knew :nobody_verb
        @nobody :adverb* !:nobody_state|was|were|had|has :past
        @nobody had|has :adverb* !:nobody_state|been :participle
        @nobody|none took|gave|made|thought|felt|saw|did
        @nobody|none had|has a|any|an|the|thought|time ..1
        @nobody was|is|were ..1 watching|checking|looking|reading|monitoring|listening|paying|asking|testing|assigned|appointed|aware|responsible|told|asked|keeping|following|owning|tracking
        @nobody was|were !working|using|paying|waiting|there :ing
        @nobody had been !working|using|paying|waiting :ing
        no @one had been !working|using|paying|waiting :ing
        @no one|body|reviewer|engineer|developer|operator|colleague|team|person|responder|approver ..6 :nobody_verb
        no @one|body|reviewer :adverb* !:nobody_state|was|were|had|has :past
        no @one|body|reviewer had|has :adverb* !:nobody_state|been :participle
        no @one was|is|were ..1 watching|checking|looking|reading|monitoring|listening|paying|asking|testing|assigned|appointed|responsible|keeping|following|owning|tracking
        no @one was|were !working|using|paying|waiting|there :ing
        @none|neither|zero of ..2 AGENT ..6 !knew|known :nobody_verb !part|place
        @none|neither of ..2 AGENT :adverb* !:nobody_state|was|were|had|could|knew :past
        !to|for|by|with none|neither|nobody of @whom ..4 :nobody_verb|had|did !part|place
        neither AGENT ..3 @nor ..6 :nobody_verb|ran|used|opened
        neither ..3 @nor AGENT , ..10 , :nobody_verb|came|ran|opened
        neither ..3 @nor AGENT ..2 came|come|hit ..3 idea|thought
        @neither side|team|party|group|shift|desk|office|department|crew|half ..2 :nobody_verb|picked|opened|came
        @neither ..3 :role|team ..6 :nobody_verb|ran|used|opened
        no @member|members of ..8 :nobody_verb
        @zero ..1 :role ..3 :nobody_verb|ran|used|opened
        @nobody|none from|in|on|at|among|within ..9 :nobody_verb|opened
        no one from|in|on|at|among|within ..9 @:nobody_verb
        no ..1 @:role signed|opened|read|looked|queried|countersigned|attended|challenged !up|in|off|on
        @nobody had|has|have had? the idea|thought|presence|nerve|time
        no @one had|has|have had? the idea|thought|presence|nerve|time
        no|nobody one? ..6 had|has @ever !seen|heard|known|met|lost|failed|been|needed|experienced|had|noticed|encountered|reported|complained :participle|used|done|run|read|put
        and|but|, @neither|none ..2 saw|noticed|spotted|caught|asked|questioned|flagged|thought|looked|raised|checked|picked
        each|both ..2 @left|leaving it|that|this to|with|for ..1 other|others
        @nobody|none ever? got|gets round|around to
        @nobody|none had it|this|that|them ..2 on|in ..2 list|mind|radar|calendar|agenda|head|plan
        there was|were @nobody|none ..3 on|at|in|watching|looking|to|for|with|who ..4 rota|watch|list|queue|it|that|look|ask|call|escalate|answer|charge|control|backlog|desk|inbox|mailbox|channel
        there was no @one watching|looking|assigned
        there was no @one on|at|in ..4 rota|watch|desk|list|panel|bridge|shift|charge|inbox|queue|backlog
        no ..3 @page|alert|alarm ..1 read|opened|looked
        not @one|single ..1 :role ..4 :nobody_verb
        not @one|single ..6 :human_strict|thought|wondered|bothered|opened|said|wrote|realised|realized|saw|caught|flagged|reported|remarked|objected|connected|complained|suspected|called|looked|paged|intervened|stopped|hesitated
        not @one of ..1 AGENT ..2 :past
        not a single|living|human? @soul|person|one|reviewer|approver|engineer|operator|manager|colleague|question ..2 :past|had|was|did
        not a @single ..1 :role|one ..8 :human_strict|opened|read|asked|looked|wondered|thought|noticed
        @hardly|barely|rarely|seldom anyone|anybody ..3 :nobody_verb
        @none of ..3 :step_of_care ..2 was|were :adverb* run|done|carried|performed|followed|made|taken|completed|tested|used
        @nothing was|were|had|has been? :adverb* done|undertaken|said|arranged|tested|checked|followed|learned|learnt|planned|prepared
        no action|steps was|were @taken
        received|got|given|had|received ..1 @little|scant|insufficient|inadequate attention|thought|priority|maintenance|testing|review|investment|care|training|scrutiny
        @little|nothing was|had|has been? done to|about
        no updates|update|announcement|information|message ..1 was|were|had ..1 @posted|published|shared|issued
        no updates|update|post|word on|to ..2 @status
        ^ @despite ..10 , no|nothing|nobody|none ..3 was|were|had|did|made|taken
        took|taken|take ..4 for @granted
        @nothing was|were|had been? written down|about|into|up
        @nobody checks|watches|monitors|reviews|maintains|updates|owns|tests
        no @work|progress|investigation ..1 was|were|had|has|been been? done|made|put|carried|undertaken
        """,
        hit="Nobody noticed the inverted condition.",
        sound="Nobody was hurt and no data left the building.",
        unless="future attackers question users blame-free seen-before reasoned no-objection code went-well conditional"
        " modal-inside",
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
        before|until|without that? @anyone|anybody|someone|somebody ..2 :past|finally|eventually|thought|having
        without that? @anyone|anybody|someone|somebody|either ..3 :ing|having|being|else !to
        not until ..6 that|did ..1 @anyone|anybody|someone|somebody ..3 :nobody_verb|think|notice|check|ask|look|realise|realize
        without @anybody|anyone|somebody|someone 's ..1 approval|consent|knowledge|sign-off|agreement|review|help|blessing|permission
        @nobody|anyone|anybody|everybody|someone|somebody|everyone else? 's ..1 calendar|radar|list|mind|minds|desk|agenda|problem|priority|job|baby|watch|plate|remit|business|responsibility|task|attention
        nobody|no ..1 felt|feels|was|took|seemed ..1 @responsible|responsibility|ownership|charge|accountable
        :participle by|to @nobody
        :participle by no @one
        and|but @nobody had|did|was .|,|;
        not ..2 @something|anything that? anybody|anyone|somebody|we|i|they ..2 had|did|ever|thought|considered|looked|checked|tested|noticed|planned|asked
        for|to|by anyone|anybody|those|somebody|people who @cared|bothered|wanted|chose|deigned to
        mailbox|inbox|channel|list|address|queue|dashboard ..2 nobody|anybody|anyone|no ..2 @read|reads|checked|checks|monitored|monitors|watched|watches|looked|follows|watching
        documented|written|mentioned|recorded|noted|announced|described|explained|stated|listed ..1 @nowhere
        until ..14 anyone|anybody|someone|somebody|our 's? @attention|notice
        each|every|both ..3 @expected|assumed|thought|believed|supposed|reckoned|trusted ..6 other|others|else|another
        all of us|them ..2 @assumed|thought|believed|trusted ..6 other|others|else|another
        each|both|all ..3 @took it|for that|granted ..4 other|others|else|another
        each|both|all|everybody|everyone ..2 @waited|waiting|relied|counting|counted for|on ..1 other|others|another|else|one
        in all that @time
        """,
        hit="The queue grew for a day before anyone looked.",
        sound="Anyone who asks is given a key.",
        unless="negated-early future attackers conditional by-system question users reasoned present no-objection code long-before",
    ),
    Row(
        """
        was|were|been|being|is ..2 @unnoticed|unread|unchallenged|unquestioned|unanswered|unchecked|untested|unreviewed|unheeded|unaddressed|unattended|unresolved|unpatched|unexamined|undiscovered|unmonitored|uninvestigated|unrehearsed|undocumented|unacted|unverified|unseen|unmentioned|unopened|unstaffed|unpractised|unowned
        was|were|been|being ..1 @unremarked|unreported|unconsidered|unobserved|unrecorded|unescalated|unactioned|unrecognised|unrecognized|unexercised|unaudited|uninspected|unguarded|unsupervised|unmaintained|unheard|unwatched|unrotated|unrenewed|unmitigated|unexplored|uncorrected|unclaimed|untracked|unvalidated|unprioritised|unprioritized|unasked|undone|untried|unfinished|uncommunicated|unbriefed|uninformed|unwarned|unconsulted|unticked|unfilled|unstudied|uninvolved
        @went|go|goes|gone|going|stayed|stay|remained|remains|remain|sat|lay|lain|left|slipped|passed ..2 :undone|unseen|ignored|unresolved|unassigned
        went|go|gone|remained|sat|lay ..2 @undetected|unacknowledged for|over|by ..3 weeks|months|years|days|us|anyone|anybody|people|staff|shift|team|desk
        had|has :adverb* run|ran|gone|lapsed|expired ..4 @unnoticed|unseen|unheeded|unchecked
        , @unread|unnoticed|untested|unanswered|unopened|unheeded|unchallenged|unseen|unattended|ignored|forgotten .|,|;
        was|were|been ..1 kept|left in the @dark|cold|lurch
        left|kept|leaving|keeping|remained @unaware of|that
        was|were|been left ..1 @blank for|when|while|and|by|in|at|throughout
        """,
        hit="The assumption went unchallenged.",
        sound="If Ravi had been away, the backlog would have gone unnoticed.",
        unless="would future attackers present negated users by-system",
    ),
    Row(
        """
        it @took OTHER ..1 until|till|too|far|much|ages|forever
        @took|takes|needed AGENT !less|only|just|seconds ..10 to ..1 :realise
        @took ..6 before|until OTHER ..1 :realised
        it @took !me|him|her|us|less|only|just|seconds ..8 to ..1 spot|notice|realise|realize|admit|recognise|recognize|twig
        detection|diagnosis|escalation|communication|triage|decision|coordination|handover ..4 took|taken|takes ..1 too @long
        took|taken ..1 far|much|way? too @long to ..1 :realise|find|identify|diagnose|decide|rotate|revoke|renew|reach|agree|discover
        took|taken AGENT ..1 too @long to|before|for|until|and
        it @took|needed|required an|a|the ..1 angry|furious|annoyed|customer|user|tweet|outage|breach|complaint|journalist|reporter|stranger|call|mail|phone|partner|client|outsider ..6 until|before|for|to
        it @took until ..8 for ..1 somebody|someone|anyone|anybody
        it was not @until|till ..16 that AGENT ..1 !could|were|was|had|can
        it was not until|till ..16 that|anyone|anybody @anyone|anybody|someone ..1
        ^ not @until|till ..16 did|was AGENT
        not @until ..16 was|were ..3 :human_strict|opened|looked|called|read
        it was :adverb? @only when|after|at|on|in ..12 that AGENT ..1 :realised|thought|looked
        ^ @only at|after|when|once|upon|following|in|on|by|with|then|later ..14 did|was|were|had ..1 AGENT
        ^ @only at|after|when|once|upon|following|in|on|by|with|then|later ..14 was|were|did it|attention|consideration|thought|action|help|contact|support|management|heed ..1 :human_participle|dawn|occur|become
        ^ @only ..5 was|were|did|had AGENT
        @before|until|till it ..2 occurred|dawned|struck ..1 AGENT
        it was|needed ..5 @before|until|till OTHER ..1 :realised|looked|opened|read
        it was|took|needed ..5 @before|until|till the|its|our|their|an ..3 was|were :adverb* looked|asked|called|consulted|noticed|escalated|told|informed|contacted|questioned|involved|rung|announced
        it was|took|needed ..5 @before|until|till the|its|our|their ..1 log|logs|manual|runbook|report|mail|note|notes|bulletin ..1 was|were :adverb* read|opened !for
        restarts|reboots|attempts|tries ..3 @before|until|till the|its|our|their ..3 was|were :adverb* read|looked|consulted|checked|examined
        :past ..6 @times before|until AGENT ..1 looked|read|opened|checked|thought|asked|called
        spent ..10 @before|until the|its|our|their|an|a ..3 was|were ..1 looked|read|opened|checked|consulted|called|asked|examined
        took @until ..6 for AGENT to ..1 :realise|ring
        took @until ..6 for AGENT to be :human_strict|rung
        was|were|been informed|told|notified|warned|consulted|rung|paged|asked|involved @only the|on|a|at|after|when|later|hours|days|two|three|next|in
        last thing|place|one ..1 @anyone|anybody looked|checked|thought|tried|opened|considered
        it was ..4 @before contact|action|help|anything|word ..2 was|were|had|came|went
        contact with ..5 was|were @only made|established|sought
        it was ..3 @past|after|nearly|almost|well ..4 by the time AGENT ..1 :realised|looked
        @only later|then|afterwards|belatedly did|was|were ..1 AGENT
        by the time AGENT ..1 @thought|remembered|noticed|realised|realized|looked|bothered|asked|checked|woke|reacted|acted
        by the time @anyone|anybody|someone|somebody ..1 thought|remembered|noticed|realised|realized|looked|bothered|asked|checked|woke|reacted|acted
        """,
        hit="It took Ravi until dawn to call anybody.",
        sound="It took about 25 minutes for Ravi to find a reviewer.",
        unless="future attackers negated-early question",
    ),
    Row(
        """
        was|were|been not :adverb* :human_strict|noticed|picked|brought|paged|called|declared|updated|opened ..3 @until|till|before
        was|were|been|had|got @announced only ..5 before|advance|ahead|prior
        was|were|been|had|got @only :human_strict|pulled|called|brought|paged|opened|involved|looped|noticed|looked|raised|declared|contacted|posted|published|considered|acted|picked ..2 in|into|at|on|after|when|once|hours|days|minutes|by|up|later|to|about
        only|not ..3 when|after|once|until ..1 @customers|users|clients|subscribers|callers|readers|players|patients ..1 complained|called|rang|wrote|noticed|phoned|shouted|tweeted|asked|told|started|began|reported
        @late ..3 because|as AGENT ..2 :past
        !is|be|'s|are|was too @late to|,|.|for|in|by|when
        announced|informed|called|involved|told|paged|notified|contacted|declared|escalated|blocked|done|made|found|noticed ..3 too @late
        announcement|announcements|notice|warning|help|decision|escalation|call|page|update|updates|information|message|response|reaction|answer|approval|comms ..4 came|arrived ..3 too @late
        only :adverb? :participle ..6 too @late
        ^ too @late|little|few ..2 announcement|notice|warning|testing|communication|escalation|information|preparation|review|checks|questions
        hours|minutes|days|weeks|months|far|much|way too @late
        was|were|been :adverb* declared|convened|invoked @late|belatedly .|,|;|$|and
        was|were|been :adverb* brought|called|pulled|drafted in ..1 @late|belatedly .|,|;|$|and
        informed|notified|told|warned|called|paged|involved|contacted|consulted|alerted|escalated @late|belatedly
        @informed|notified|told|called|paged|escalated|involved|contacted|warned ..4 only ..1 after|when|later|once|at|on
        notification|notice|information of|to ..5 was|came|were @late|delayed
        status page ..2 @remained|stayed ..3 green|operational|unchanged|silent|empty|up
        comms|communication|communications|escalation|investigation ..4 @only started|began|came|went|happened
        @lost in|at|during|between ..2 handover|shift|shifts|shuffle|transition|desks|teams
        @reaction|communication|communications|escalation|handover|announcement|decision !time|times|rate ..4 was|were|came|arrived ..3 slow|late|delayed|infrequent|sparse|belated !by
        @response|reaction ..4 was|were|came too slow|late|long
        @later than ..4 necessary|needed|desirable|should|ideal|planned|agreed|promised
        @finally|eventually|belatedly noticed|realised|realized|spotted|escalated|checked|looked|asked|admitted|thought|woke|informed|told
        @took ..3 until AGENT
        passed|elapsed|by|went|go|goes|gone|going|running|down @before ..1 AGENT ..1 :realised|saw|looked|found
        passed|elapsed|by|went|go|goes @before ..1 AGENT
        @precious|valuable ..1 minutes|time|hours|seconds ..3 lost|wasted|passed|went
        @belatedly :participle|:past
        was|were|been told|informed|notified|warned|called|paged|consulted|asked|involved|contacted|briefed ..1 @last|belatedly|afterwards|second-hand|retrospectively .|,|;|and|$|of|about
        was|were|been ..1 @overdue|neglected
        @overdue|outstanding|unfinished|neglected for|since ..2 weeks|months|years|year|march|april|may|june|july|january|february|spring|summer|autumn|winter
        long @overdue|neglected|ignored|forgotten|deferred|postponed
        """,
        hit="The database group was only pulled in at 23:40.",
        sound="The lock was only taken for a second.",
        unless="negated-blame future attackers conditional by-system question users reasoned ability",
    ),
    Row(
        """
        was|were|been|being|got|gets|get|then|later :adverb* @overlooked|forgotten|neglected|disregarded|underestimated|unheeded
        but|and|yet|, then? simply? @overlooked|forgotten|neglected
        @overlooked|forgotten|missed by|in|during|when ..3 AGENT
        @overlooked|forgotten|missed by|in|during|when ..2 :gate|plan|migration|design|our|code
        a|an|the|this|another ..1 @missed opportunity|chance|step|warning|signal|sign|opportunities
        ^ @missed|skipped|ignored|overlooked ..1 in|during|by|at
        alert|alerts|warning|warnings|alarm|alarms|page|pages|sign|signs|signal|signals|symptom|symptoms|notice|notices|email|emails|mail|mails|message|ticket|step|steps|chance|chances|opportunity|opportunities|clue|clues|hint|hints|all|three|case|dependency|expiry|renewal|reminder|reminders|deadline|connection|link|correlation|pattern|parallel|likeness|similarity|resemblance|invoice|it|this|that|which ..4 was|were|been|being ..1 @missed|ignored|dismissed|overlooked|skipped|disregarded|unnoticed|wasted|squandered|unheeded !by
        what ..2 had|has|was|were been? :adverb* @missed|overlooked|forgotten|omitted|skipped|neglected|underestimated|disregarded is|was|were
        @omitted|skipped|missed|overlooked|bypassed|forgotten|ignored|disregarded|dismissed|discounted|waived|neglected|sidestepped ..8 by AGENT
        @omitted|missed|skipped|overlooked|dismissed ..8 by ..3 shift|shifts|author|authors|group|operators|team|teams|office|board
        warnings|warning|advice|reminders|notice|notices|alerts|pages|mails|emails|tickets|requests|calls|letters|report|reports|page|alert|mail|email|ticket|call|letter|failures|build|complaints|results ..5 @unanswered|unread|unheeded|unopened|ignored|discounted|disregarded
        @ignored|disregarded ..1 for|until|since ..2 AGENT
        @ignored|disregarded for ..2 days|weeks|months|hours|years|minutes
        warning|warnings|report|reports|issue|anomaly|alarm|alert|alerts|errors|symptom|symptoms ..4 @dismissed|discounted|shrugged|waved ..1 as|by|off|aside|without|for|until|and|.|,
        @written|treated|dismissed|regarded|filed|explained|brushed|shrugged|waved ..5 as ..2 noise|glitch|false|flaky|nuisance|one-off|harmless|spam|cosmetic|routine|irrelevant|fluke|coincidence|blip|unimportant|minor|unrelated|low|isolated|separate
        not :adverb* been? taken @seriously|serious
        and|but was|were being? @ignored|dismissed !by
        @dismissed as not
        finding|findings|ticket|tickets|action|actions|item|items|recommendation|recommendations ..6 @remained|stayed ..1 open|outstanding|unresolved|pending
        concerns|concern|warnings|warning|objections|objection|doubts|doubt|pleas|complaints|requests|request|worries|questions|advice was|were|been ..1 @brushed|waved|ignored|dismissed|swept|overruled|disregarded|laughed|shrugged|played|overridden|rejected
        @brushed|waved|swept|shrugged aside|away|off|under ..3
        was|were|been|is @ignored by each|all|every|both|several|many
        fell|fall|fallen on @deaf
        was|were|been|had been? @reported|flagged|raised|mentioned|noted|known ..3 twice|several|three|four|repeatedly|times|weeks|months but|and|yet
        was|were|had|been @known ..8 but|yet ..3 not|never|nobody|no|none
        had @been reported|flagged|raised|mentioned|noted ..2 twice|several|three|four|repeatedly|times|weeks|months
        """,
        hit="Three warnings were missed.",
        sound="Frames that the camera misses are filled in by the second one.",
        unless="negated future attackers purpose by-system conditional question reasoned present",
    ),
    Row(
        """
        @escaped ..3 AGENT
        @escaped ..2 us|everyone|everybody|notice|attention|our|all|scrutiny|review|testing|qa|code
        @slipped|sailed|sneaked|snuck|crept|slid|squeaked|waltzed|breezed|coasted ..1 through|past|under|by ..3 AGENT
        @slipped|sailed|sneaked|snuck|crept|slid|squeaked|waltzed|breezed|coasted ..1 through|past|under|by ..4 :gate|net|radar|cracks|us|everyone|code
        @slipped ..3 mind|minds|attention|notice
        made|got|slipped it? @past ..3 :gate|us|everyone
        @fell|fall|fallen|falling|falls|slip|slipped|slipping ..1 through|between|off ..1 cracks|stools|chairs|radar|net|grid|table|agenda|list|plan
        @eluded|evaded ..2 us|everyone|everybody|all|our|anyone|notice|detection|attention|review
        @eluded ..2 AGENT
        passed|slipped|went|gone|go|goes|flew|slid ..1 @us|them|everyone|everybody|unseen by
        went|go|goes|passed|slipped|flew|slid by|past @us|everyone|everybody|me :adverb* .|,|;
        significance|importance|implications|implication|meaning|relevance|gravity|urgency|consequences|ramifications|impact|danger|seriousness|dependency|interaction|interplay ..10 was|were not|never|hardly|barely|insufficiently|underestimated ..2 @appreciated|understood|recognised|recognized|grasped|realised|realized|considered|assessed|registered|weighed|noticed|spotted|communicated|taken|anticipated|foreseen
        not|never|hardly ..1 attract|attracted|draw|drew|receive|received|get|got|catch|caught|arouse|aroused|excite|excited ..3 @attention|eye|notice|interest|suspicion|scrutiny
        this|it|that|which was not @seen|noticed|spotted|detected|recognised|recognized|identified $
        @lost on AGENT
        AGENT ..2 lost @sight|track of !which
        under ..2 @nose|noses
        questions|much|too ..1 @unasked|unsaid|unspoken
        @news to AGENT
        """,
        hit="The bug sailed through code review.",
        sound="The build sailed through in four minutes.",
        unless="negated-early future attackers conditional by-system question users reasoned present",
    ),
    Row(
        """
        @review|reviews|reviewers|approval|approvals|sign-off|walkthrough|walk-through|qa|pairing|triage|handover|checklist|process|cab|post-mortem|postmortem|rehearsal|dry-run|uat|testing|planning|brief|briefing|board did|had :adverb* not :adverb* pick|picked|catch|caught|spot|spotted|notice|noticed|flag|flagged|question|questioned|consider|considered|bring|brought|raise|raised|anticipate|anticipated|account|foresee|stop|stopped|challenge|challenged|mention|address|highlight|uncover|detect|cover|reveal
        :gate|analysis|assessment|investigation|design|estimate ..8 @failed to catch|spot|notice|consider|anticipate|account|take|reveal|cover|flag|bring|uncover|include|mention|address|predict|foresee|identify|recognise|recognize|pick|highlight
        :gate ..8 @passed|skated|skimmed|glossed over the|this|it|that|a !weekend|night|holiday|holidays|last|course|next
        :gate ..3 @missed|overlooked|glossed|skipped|sailed|nodded|waved the|this|that|it|over|past|through|all|both|by
        :gate|analysis|assessment|design|estimate|specification|spec|roadmap|project|migration|inventory|proposal !being|are|is ..3 @overlooked|ignored|neglected|underestimated|forgot|disregarded
        review|reviews|process|procedure|testing|qa ..1 @let ..1 us|this|it|the|them|everyone ..2 down|through|slip|pass
        our|the|their|his|her|a ..3 @exercise|drill|rehearsal|training|plan|playbook|runbook|checklist ..3 did not|never cover|include|mention|address|contemplate|foresee|provide
        @plan|plans|notes|runbook|handover|checklist|design|training|announcement|brief|agenda|estimate|playbook|contract|onboarding|ticket|assessment|analysis|exercise|drill|tests ..3 did|had|has not|never :adverb* mention|mentioned|provide|provided|cater|foresee|foreseen|anticipate|anticipated|consider|considered|account|accounted|warn|warned|envisage|envisaged|contemplate|address|addressed|say
        plan|plans|design|review|estimate|runbook|procedure|schedule|budget|drill ..2 @took no account of
        was|were not :adverb* detected|caught|noticed|found|identified|discovered|flagged|picked|spotted ..1 in|during ..2 @review|reviews|testing|qa|planning|rollout
        not|never ..1 discovered|found|caught|detected|noticed|seen|spotted ..1 in|during @testing|review|qa|rehearsal|acceptance
        @dependency|dependencies|risk|risks|gap|gaps|interaction|incompatibility|requirement|case|scenario|effect|effects ..14 was|were not|never :adverb* identified|spotted|considered|anticipated|foreseen|assessed|appreciated|contemplated
        no|any|little|scant|zero|hardly|unable ..3 @evidence|sign|trace|indication|record that|of ..10 considered|consideration|thought|tested|testing|discussed|discussion|consulted|rehearsed|planned|planning|assessed|reviewed|review|assessment|weighed|check
        """,
        hit="The plan did not provide for a failed node.",
        sound="The response did not include the second page.",
        unless="negated-early future attackers conditional question reasoned present by-system",
    ),
    Row(
        """
        @chance|chances|opportunity|opportunities|occasion|occasions|moment|warnings ..10 was|were|went|been|had ..2 passed|let|lost|forgone|foregone|wasted|squandered|spurned|declined|unused|begging|slip|untaken|missed|neglected|unheeded
        @chance|chances|opportunity|opportunities|window ..16 not|none|never|neither ..2 taken|seized|used|grasped|exploited
        @chance|chances|opportunity|opportunities ..12 used|took|taken none|neither|one
        chance|opportunity|moment|window ..14 @slipped|evaporated|vanished away|by|begging|unused|past
        a|an|the|one|another|this ..1 @chance|opportunity|option ..4 AGENT passed|let|did
        missed|wasted|lost @opportunity|opportunities|chance|chances
        missed|wasted @opportunities|opportunity
        @every opportunity|chance|reason to
        there was|were|had|is ..1 @ample|plenty of? ..1 time|opportunity|opportunities|chance|chances|warning|notice|reason|evidence|signs
        answer|information|data|clue|clues|evidence|line|entry|hint|hints|explanation|figure|figures|numbers ..8 was|were|had|lay|sat|stood|been ..2 @there|staring|waiting|sitting|standing|lying ..2 in|for|all|on|since|us|to|the ..3 whole|entire|throughout|along|face|long
        answer|information|data|clue|clues|evidence|line|entry|hint|hints|explanation|log|figure|figures|numbers ..3 was|were|had ..2 @there|staring|waiting ..2 in|for|all|on|since|us|to
        answer|clue|clues|evidence|hint|hints|warning|warnings|signs|symptoms|explanation ..8 for @anyone|anybody to see|read|find
        error|message|warning|cause|fault|entry ..8 was|had|lay|sat|stood|been ..2 @there|staring|waiting|sitting|standing|lying ..5 log|logs|output|console|inbox|channel|screen|plan|diff|page ..3 whole|entire|along|time
        answer|clue|hint|error|warning|explanation|message ..8 @unread|unnoticed|unseen
        at @no point|time|stage|moment ..24 did ..4 anyone|anybody|:omitted|occur|think
        at @no point|time|stage|moment ..24 had|was|were ..12 anyone|anybody|:human_strict
        at @no point|time|stage|moment ..1 did|had|was|were AGENT
        not @once ..5 did|had|has|have AGENT
        not|never for|even? one|a|an ..1 @second|moment|minute|instant did|had
        @nothing ..2 stopped|prevented|kept|prevent|stop|keep ..3 from
        was|were|had ..3 @available|there|possible|offered|present|prepared|existed|ready ..14 and|but|yet ..4 not|never|nobody|no ..4 used|use|applied|run|taken|switched|consulted|read|opened|open|invoked|followed|tried
        """,
        hit="The chance to stop the rollout was there and was not taken.",
        sound="The chance of a collision was small.",
        unless="negated-early future attackers conditional question by-system",
    ),
    Row(
        """
            @struck nobody|no-one|none|no ..10 as
            without ..8 so @much as :ing|a|opening|looking|asking
            kept|keeping|held|keeps his|her|their|my|our|its|silent|quiet|mum ..1 @counsel|peace|tongue|tongues|silence
            not @one of ..6 :human_strict|re-ran|ran|read|opened|asked|checked|looked|spoke|objected|lifted
            @passed|skated|glossed|skimmed ..1 over
            had|have the @chance|opportunity ..14 and|but ..2 let|did|missed|passed|chose
            made|makes|making|contained|contains no @allowance|provision|mention of|for
        """,
        hit="It struck nobody on the rota as odd that the tank was full.",
        sound="The proxy passed over the second header without a warning.",
        who=Who.HUMAN_OR_NONE,
        unless="negated-early future attackers conditional question by-system reasoned",
    ),
    Row(
        """
        without AGENT ..1 @realising|realizing|knowing|checking|spotting|suspecting|understanding
        not @noticing|realising|realizing ..1 that|how|it|this
        @instead of ..1 taking|stopping|pausing|asking|calling|consulting|waiting|checking|planning|rolling ..16 , i|we ..1 :past|went|ran|put
        """,
        hit="The pump was stopped without our operators realising that.",
        sound="The lock was taken without the reader knowing it.",
        unless="negated-early future attackers conditional question",
    ),
    Row(
        """
        @neither of ..2 AGENT ..1 spotted|noticed|saw|asked|thought|looked|checked|ran|read|caught|opened|questioned
        nobody|none|noone|no-one ..14 took @ownership|charge|responsibility
        at no time|point|stage ..20 was|were ..5 @convened|called|held|consulted|informed|told|asked|opened|rung
        let ..6 @ring|rang ..1 out|unanswered|through
        call|decision|announcement|request|phone ..4 was|were not|never @made|placed|sent|raised for|until|before|in
        """,
        hit="Neither of the two planners noticed the date.",
        sound="Neither of the disks was read twice.",
        unless="negated-early future attackers conditional question by-system",
    ),
    Row(
        """
        @none|neither|one of ..5 reviews|review|meetings|briefings|walkthroughs|audits|drills|rehearsals|sessions|calls|workshops|inspections|handovers|committees|boards|gates|stand-ups|standups ..8 touched|covered|dwelt|dwelled|looked|considered|mentioned|discussed|raised|included|addressed|picked|asked|questioned|challenged|examined|tested|simulated|brought|dealt|probed
        not a @single ..1 review|meeting|briefing|walkthrough|audit|drill|rehearsal|session|workshop|inspection|handover|test|check ..5 touched|covered|dwelt|looked|considered|mentioned|discussed|raised|included|addressed|picked|asked|questioned|took|challenged|examined|simulated|brought|dealt|exercised
        on|in|at|during|for @none|neither of ..5 was|were|had|did ..6 :human_strict|identified|opened|read|dipped|anyone|anybody
        on|in|at|during|for @none of ..4 did|had AGENT
        @never|not once ..8 was|were|had|did ..6 :human_strict|read|opened|looked|counted|asked|dipped|raised|anyone|anybody
        @neither at|in|on|before|during|after|with|for|when ..10 nor ..10 was|were|had ..8 :human_strict|put|counted|opened
        @neither at|in|on|before|during|after|with|for|when ..10 nor ..10 did|had AGENT
        @few|fewer|hardly|scarcely of ..1 :role ..1 had ever|even? :human_strict|done|seen|read
        @only one|two|three|a of ..2 :role had ever|even? :human_strict|done|read
        at no @point|time|stage|moment ..2 put|brought|joined|connected|compared|linked|shared|pieced|looked|asked|opened
        @dots|links|threads was|were not|never joined|connected|made|drawn|pulled
        link|connection|correlation|parallel between|with|to ..4 alarms|alarm|reports|report|incidents|incident|tickets|ticket|events|faults|symptoms|outages|outage|complaints|failures|errors|change was|were @not|never made|drawn|seen|noticed|spotted|established|suspected
        link|parallel was|were @not|never made|drawn|seen|noticed|spotted .|;|,|$|until|by
        reports|incidents|tickets|alarms|complaints|faults|symptoms ..2 was|were not|never @linked|correlated|connected|joined !to
        weeks|days|months|years|hours|shifts|nights @passed|elapsed without|with ..3 anyone|anybody|nobody|:control|backup|looking
        weeks|days|months|years|hours|shifts|nights @went by|past without|with ..3 anyone|anybody|nobody|:control|backup
        was|were the @last to hear|know|learn|find|be
        @conspicuous by|through ..2 absence
        @left to ..2 customers|users|wards|passengers|clients|drivers|others to find|notice|report|tell|discover|work
        !customers|users under the @radar
        @reckoned|bargained without|for ..1 the
        not @reckoned|bargained|counted with|on|for
        was|were|is|been :adverb* @assumed|guessed|presumed|hoped rather|and|, than|not|never ..1 :human_strict
        was|were @simply|merely|tacitly|silently|just|blithely assumed|presumed|taken that|to|for
        assumption|plan|decision|estimate ..8 @nobody|none had|ever ..1 :human_strict|looked
        @taken|accepted ..2 on|at trust|face that|value|by|.|,|from|and|$
        """,
        hit="On none of the six nights was the tank inspected.",
        sound="On none of the six nights was the limit reached.",
        unless="negated-early future attackers conditional question by-system reasoned went-well present would",
    ),
    Row(
        """
        no|any|little|scant|nothing ..3 @sign|trace|indication|record|suggestion that|of ..12 considered|consideration|thought|discussed|discussion|consulted|rehearsed|planned|planning|assessed|reviewed|assessment|weighed|questioned|challenged|debated|asked|escalated
        nothing in|on ..6 to @show|suggest|indicate|say that ..10 :human_strict|considered|thought|ever
        no|any @evidence|sign|trace|record of a|an|any ..3 test|review|rehearsal|drill|assessment|check|discussion|handover|approval having|being
        """,
        hit="There is no sign that the tide table was ever consulted.",
        sound="There is no sign that the lock was forced.",
        unless="negated-early future attackers conditional question",
    ),
)
