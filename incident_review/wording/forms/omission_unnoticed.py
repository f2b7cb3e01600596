"""What nobody noticed, thought of or did, what went unseen, and what came too late."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        @nobody !could|can|knew|needed|need ..6 !knew :nobody_verb
        @nobody :adverb* !:nobody_state|was|were|had|has :past
        @nobody had|has :adverb* !:nobody_state|been :participle
        @nobody|none took|gave|made|thought|felt|saw|did|noticed|asked|looked|questioned|spotted|realised|realized|wondered|escalated|mentioned|bothered|considered|remembered
        @nobody|none had|has a|any|an|the|thought|time|enough|full|clear|complete|overall|responsibility|ownership ..1
        @nobody was|is|were|'s|are ..1 :on_watch
        @nobody was|were !working|using|paying|waiting|there :ing
        @nobody had|has|have been !working|using|paying|waiting :ing
        no @one had|has|have been !working|using|paying|waiting :ing
        @no one|body|reviewer|engineer|developer|operator|colleague|team|person|responder|approver|manager|admin|administrator|author|analyst|maintainer|technician|supervisor|planner|department|architect|dba|clerk|nurse|inspector|auditor ..6 :nobody_verb
        @no one|body|reviewer|engineer|developer|operator|colleague|responder|approver|manager|supervisor|author|team :adverb* !:nobody_state|was|were|had|has :past
        @no one|body|reviewer|engineer|developer|operator|colleague|team|responder|approver|manager|supervisor|author had|has|have :adverb* !:nobody_state|been :participle
        @no one|team|person|engineer|operator was|is|were|'s|are ..1 :on_watch
        no @one was|were !working|using|paying|waiting|there :ing
        @none|neither|zero of ..2 AGENT ..6 !knew|known :nobody_verb !part|place
        @none|neither of ..2 AGENT :adverb* !:nobody_state|was|were|had|could|knew :past
        !to|for|by|with none|neither|nobody of @whom ..4 :nobody_verb|had|did|was|were !part|place
        neither AGENT ..3 @nor ..6 :nobody_verb|ran|used|opened|came|sent|kept|picked|ordered|carried|stopped|made|took
        neither ..3 @nor AGENT , ..10 , :nobody_verb|came|ran|opened|used|picked|made|took
        neither ..3 @nor AGENT ..2 came|come|hit ..3 idea|thought
        @neither side|team|party|group|shift|desk|office|department|crew|half|company|firm|organisation|organization|vendor|contractor|supplier|squad|author|partner ..2 :nobody_verb|picked|opened|came|ran|used|did|made|took|kept|sent
        @neither ..3 :role|team|crew|group|party ..6 :nobody_verb|ran|used|opened|picked|made|took
        no @member|members of ..8 :nobody_verb
        @zero ..1 :role ..3 :nobody_verb|ran|used|opened|came|picked|took
        @nobody|none from|in|on|at|among|within|across|inside|outside|involved|present ..9 :nobody_verb|opened
        no @one from|in|on|at|among|within|across|inside|outside|involved|present ..9 :nobody_verb
        no ..1 :role @signed|opened|read|looked|queried|countersigned|attended|challenged|noticed|spotted|questioned|objected|escalated|realised|realized|intervened|wondered|phoned|rang|spoke|thought|rehearsed|consulted|reviewed !up|in|off|on
        @nobody had|has|have had? the idea|thought|presence|nerve|time|courage|foresight|sense|wit|wits|patience|inclination|curiosity|energy|will|overview
        no @one had|has|have had? the idea|thought|presence|nerve|time|courage|foresight|sense|wit|wits|patience|inclination|curiosity|energy|will|overview
        no|nobody one? ..6 had|has|have @ever !seen|heard|known|met|lost|failed|been|needed|experienced|had|noticed|encountered|reported|complained :participle|used|done|run|read|put
        and|but|, @neither|none ..2 saw|noticed|spotted|caught|asked|questioned|flagged|thought|looked|raised|checked|picked|realised|realized|wondered|mentioned|escalated|considered|remembered|told|warned|consulted|compared|verified|reviewed|objected|suspected
        each|both|everyone|everybody|all ..2 @left|leaving|leave|leaves it|that|this|them|things to|with|for ..1 other|others|another|else
        @nobody|none ever? got|gets|get|gotten round|around to
        @nobody|none had it|this|that|them|the|these|those ..2 on|in|under ..2 list|mind|radar|calendar|agenda|head|plan|lists|minds|calendars|plans|plate|desk|checklist|diary|roadmap|backlog|screen|watchlist|heads|board|schedule
        there was|were @nobody|none ..3 on|at|in|watching|looking|to|for|with|who ..4 rota|watch|list|queue|it|that|look|ask|call|escalate|answer|charge|control|backlog|desk|inbox|mailbox|channel|alert|alerts|page|pages|calls|phone|phones|bridge|shift|duty|helpdesk|check|notice|stop|review|decide|handle|respond|react|lead|coordinate|approve|take|help|intervene|warn|tell|own
        there was no @one :on_watch
        there was no @one on|at|in|behind|watching|answering ..4 rota|watch|desk|list|panel|bridge|shift|charge|inbox|queue|backlog|roster|duty|call|helpdesk|mailbox|channel|phone|phones|control|alerts|pager|dashboard
        no ..3 page|alert|alarm|alerts|alarms|ticket|tickets|report|reports|runbook|manual|email|emails ..1 @read|opened|looked|acknowledged|answered|heeded|investigated|escalated
        not @one|single ..1 :role ..4 :nobody_verb
        not @one|single ..6 :human_strict|thought|wondered|bothered|opened|said|wrote|realised|realized|saw|caught|flagged|reported|remarked|objected|connected|complained|suspected|called|looked|paged|intervened|stopped|hesitated|spoke|rang|phoned|telephoned|remembered|dared|cared|protested|volunteered|dissented|attended
        not @one of ..1 AGENT ..2 :past
        not a single|living|human? @soul|person|one|reviewer|approver|engineer|operator|manager|colleague|question|developer|team|member|responder|admin|administrator|author|analyst|planner|tester|supervisor|nurse|doctor|clerk|technician|objection|comment|eyebrow|voice|rehearsal|drill ..2 :past|had|was|did
        not a @single ..1 :role|one ..8 :human_strict|opened|read|asked|looked|wondered|thought|noticed|realised|realized|remembered|bothered|objected|spoke|suspected|said|picked|rang|phoned
        hardly|barely|rarely|seldom|scarcely @anyone|anybody ..3 :nobody_verb|did
        @none of ..3 :step_of_care ..2 was|were|had|has|been :adverb* run|done|carried|performed|followed|made|taken|completed|tested|used|conducted|undertaken|applied|sought|given|held|executed|observed|heeded|consulted|exercised
        @nothing was|were|had|has been? :adverb* done|undertaken|said|arranged|tested|checked|followed|learned|learnt|planned|prepared|documented|communicated|announced|escalated|raised|mentioned|agreed|organised|organized|rehearsed|reviewed|verified|questioned|challenged|decided|addressed|shared|investigated|considered|heeded|actioned
        no action|actions|measures|precaution|precautions|steps|heed|notice was|were|had been? @taken
        paid|attracted|drew|saw|received|got|given|had ..1 @little|scant|insufficient|inadequate|minimal|negligible|cursory|superficial attention|thought|priority|maintenance|testing|review|investment|care|training|scrutiny|oversight|supervision|planning|preparation|consideration|analysis|discussion|guidance|instruction|regard|weight|emphasis|rehearsal
        @little|nothing was|had|has|were|got been? done to|about|with|for|until|till|by|after
        no updates|update|announcement|information|message|notification|communication|communications|comms|statement|notice|warning ..1 was|were|had|got ..1 @posted|published|shared|issued|made|circulated|put|broadcast
        no updates|update|post|word|information|communication|comms|message|notice|mention|entry|posts|announcement|note on|to|via|in|at ..2 @status
        ^ @despite ..10 , no|nothing|nobody|none ..3 was|were|had|did|made|taken
        took|taken|take|taking ..4 for @granted
        @nothing was|were|had|has|got been? written|noted|jotted|handed|looked|followed|thought down|about|into|up|on|over
        @nobody checks|watches|monitors|reviews|maintains|updates|owns|tests|reads|looks|notices|asks|questions|verifies|validates|follows|inspects|audits|answers|remembers|bothers|tracks|rotates|renews|rehearses
        no @work|progress|investigation|analysis|research|follow-up|checking|maintenance|effort ..1 was|were|had|has|been been? done|made|put|carried|undertaken|performed|conducted|started|begun|spent|scheduled
        """,
        hit="Nobody noticed the inverted condition.",
        sound="Nobody was hurt and no data left the building.",
        unless="future attackers question users blame-free seen-before reasoned no-objection code went-well conditional"
        " modal-inside",
    ),
    Row(
        """
        neither :past ..12 @nor
        """,
        hit="The fitter neither tagged the pipes nor asked anyone.",
        sound="The patch neither helped nor hurt the throughput.",
        who=Who.OTHER,
        unless="attackers",
    ),
    Row(
        """
        before|until|without|till|til that? @anyone|anybody|someone|somebody ..2 :past|finally|eventually|thought|having
        without that? @anyone|anybody|someone|somebody|either ..4 :ing|having|being|else !to
        not until|till ..10 that|did ..1 @anyone|anybody|someone|somebody ..3 :nobody_verb|think|notice|check|ask|look|realise|realize|see|consider|question|raise|report|call|open|read|wonder|suspect
        without @anybody|anyone|somebody|someone 's ..1 approval|consent|knowledge|sign-off|agreement|review|help|blessing|permission|authorisation|authorization|go-ahead|input|involvement|authority|sanction|clearance|ok|okay|say-so|nod|oversight|signature|supervision|awareness|noticing|countersignature
        @nobody|anyone|anybody|everybody|someone|somebody|everyone else? 's ..1 calendar|radar|list|mind|minds|desk|agenda|problem|priority|job|baby|watch|plate|remit|business|responsibility|task|attention|roadmap|checklist|todo|to-do|backlog|diary|duty|department|concern|turf|table
        nobody|no ..2 felt|feels|was|took|seemed|had|has|thought|considered|assumed|claimed|wanted|accepted|were ..1 @responsible|responsibility|ownership|charge|accountable|accountability|obliged
        :participle by|to|with|for|from @nobody
        :participle by|to|with @no one|body|reviewer|engineer|human
        and|but @nobody had|did|was|has|does|is|were .|,|;|$|:|—
        not ..2 @something|anything that? anybody|anyone|somebody|we|i|they|he|she ..2 had|did|ever|thought|considered|looked|checked|tested|noticed|planned|asked|raised|discussed|rehearsed|practised|practiced|monitored|watched|verified|saw|spotted|anticipated|foresaw|routinely|regularly|normally
        for|to|by anyone|anybody|those|somebody|people who @cared|bothered|wanted|chose|deigned|wished|thought|dared|troubled to
        mailbox|inbox|channel|list|address|queue|dashboard|folder|page|board|thread|chat|group|account|feed|tracker|spreadsheet|document|doc|dashboards|channels|mailboxes|inboxes|lists|room|wiki|panel|screen|report|graph ..2 nobody|anybody|anyone|no ..2 @read|reads|checked|checks|monitored|monitors|watched|watches|looked|follows|watching|opened|opens|looks|followed|reading|owned|owns|answered|answers|saw|sees|manned|staffed|maintained|triaged|acted|monitoring
        documented|written|mentioned|recorded|noted|announced|described|explained|stated|listed|defined|specified|said|covered|spelled|spelt|laid|set|tracked|raised|discussed|tested ..1 @nowhere
        until ..14 anyone|anybody|someone|somebody|our|my|their|his|her|everyone|everybody 's? @attention|notice
        each|every|both|everyone|everybody ..3 @expected|assumed|thought|believed|supposed|reckoned|trusted|imagined|presumed|figured|guessed|hoped|understood ..6 other|others|else|another
        all of us|them ..2 @assumed|thought|believed|trusted|presumed|figured|reckoned|supposed|expected|hoped|imagined ..6 other|others|else|another
        each|both|all|everyone|everybody ..3 @took|taking|taken it|for that|granted ..4 other|others|else|another
        each|both|all|everybody|everyone ..2 @waited|waiting|relied|counting|counted|relying for|on|upon ..1 other|others|another|else|one
        in all that @time
        """,
        hit="The queue grew for a day before anyone looked.",
        sound="Anyone who asks is given a key.",
        unless="negated-early future attackers conditional by-system question users reasoned present no-objection code long-before",
    ),
    Row(
        """
        was|were|been|being|got ..2 @:unminded
        went|go|goes|gone|going|stayed|stay|remained|remains|remain|sat|lay|lain|left|slipped|passed|passes|sits|sitting|stood|lies|hung|lingered|leaving|kept|persisted|continued|staying ..2 @:undone|unseen|ignored|unresolved|unassigned
        went|go|gone|remained|sat|lay|stayed|stay|goes|going|slipped|passed|continued|lingered|persisted ..2 @undetected|unacknowledged|undiscovered|undiagnosed|unidentified for|over|by|until|till|past ..3 weeks|months|years|days|us|anyone|anybody|people|staff|shift|team|desk|decades|quarters|everyone|everybody|review|weekend
        had|has :adverb* run|ran|gone|lapsed|expired|sat|lain|stood|been|slipped|passed|crept|drifted|grown|failed|died ..4 @unnoticed|unseen|unheeded|unchecked|unread|unanswered|unchallenged|unremarked|unquestioned|unattended|unwatched|undiscovered|unreviewed|unobserved
        , @unread|unnoticed|untested|unanswered|unopened|unheeded|unchallenged|unseen|unattended|ignored|forgotten|unchecked|unquestioned|unreviewed|unverified|undiscovered|unobserved|unremarked|unaddressed|unowned|unpatched|unwatched|undocumented|overlooked|neglected|unactioned|unrehearsed|unmonitored|untended .|,|;|$|:|and|—
        was|were|been|got|being ..2 kept|left|remained|stayed|sat in the @dark|cold|lurch
        left|kept|leaving|keeping|remained|stayed|leave|leaves @unaware|uninformed|ignorant|oblivious of|that|to|about
        was|were|been|got left ..1 @blank for|when|while|and|by|in|at|throughout|during|.|,|;|$
        """,
        hit="The assumption went unchallenged.",
        sound="If Ravi had been away, the backlog would have gone unnoticed.",
        unless="would future attackers present negated users by-system",
    ),
    Row(
        """
        it @took OTHER ..1 until|till|too|far|much|ages|forever|way|unacceptably|inordinately|eternity|unduly
        @took|takes|needed|taking|taken AGENT !less|only|just|seconds ..10 to ..1 :realise
        @took ..8 before|until|till OTHER ..1 :realised
        it @took !me|him|her|us|less|only|just|seconds ..8 to ..1 spot|notice|realise|realize|admit|recognise|recognize|twig|think|grasp|appreciate|cotton
        detection|diagnosis|escalation|communication|triage|decision|coordination|handover|reaction|recognition|communications|comms|approval|approvals|notification|announcement|investigation|decisions|identification|reply|handoff|hand-over|paging ..4 took|taken|takes ..1 too @long
        took|taken|taking|take ..1 far|much|way? too @long to ..1 :realise|find|identify|diagnose|decide|rotate|revoke|renew|reach|agree|discover|spot|see|get|patch|upgrade|update|announce|warn
        took|taken|taking AGENT ..1 too @long to|before|for|until|and|till|.|,
        it @took|needed|required an|a|the ..1 angry|furious|annoyed|customer|user|tweet|outage|breach|complaint|journalist|reporter|stranger|call|mail|phone|partner|client|outsider|irate|frustrated|frantic|worried|puzzled|concerned|irritated|upset|disgruntled|passing|passer-by|bystander|blogger|researcher|reader|subscriber|listener|viewer|patient|passenger|resident|neighbour|neighbor|auditor|regulator|disaster|near-miss|accident|letter|visitor|shopper|tourist|tenant|student|parent|shareholder ..6 until|before|for|to|till
        it @took until|till ..8 for ..1 somebody|someone|anyone|anybody
        it was not @until|till ..16 that AGENT ..1 !could|were|was|had|can
        it was not until|till ..16 that|anyone|anybody|before|when @anyone|anybody|someone|somebody ..1
        ^ not @until|till ..16 did|was AGENT
        not @until|till ..16 was|were ..3 :human_strict|opened|looked|called|read|paged|informed|raised|declared|pulled|brought|contacted|phoned|rung|telephoned|picked
        it was :adverb? @only when|after|at|on|in|once|upon|by|during|following|with|because|through|from ..12 that AGENT ..1 :realised|thought|looked|saw|found|learned|learnt|opened|read|remembered|connected|began|started|turned|compared|put
        ^ @only at|after|when|once|upon|following|in|on|by|with|then|later|during|through|from|because|until|till ..16 did|was|were|had ..1 AGENT
        ^ @only at|after|when|once|upon|following|in|on|by|with|then|later|during|through|from|because|until|till ..14 was|were|did it|attention|consideration|thought|action|help|contact|support|management|heed ..1 :human_participle|dawn|occur|become
        ^ @only ..5 was|were|did|had AGENT
        before|until|till it ..2 @occurred|dawned|struck|hit ..1 AGENT
        it was|needed ..5 @before|until|till OTHER ..1 :realised|looked|opened|read|thought|rang|saw|picked|turned
        it was|took|needed ..5 @before|until|till the|its|our|their|an|a|any|this ..3 was|were :adverb* looked|asked|called|consulted|noticed|escalated|told|informed|contacted|questioned|involved|rung|announced|paged|notified|raised|declared|read|checked|reviewed|spotted|examined|picked|brought|pulled|phoned|convened|investigated|considered
        it was|took|needed ..5 @before|until|till the|its|our|their ..1 log|logs|manual|runbook|report|mail|note|notes|bulletin|readme|docs|documentation|guide|ticket|tickets|email|emails|mails|dashboard|graph|graphs|letter|letters|alert|alerts|advisory|checklist|changelog|reports ..1 was|were :adverb* read|opened|consulted|checked|looked|examined|noticed|seen|reviewed !for
        restarts|reboots|attempts|tries|restart|reboot|attempt|guesses|rollbacks|failovers|runs|deploys|calls ..3 @before|until|till the|its|our|their ..3 was|were :adverb* read|looked|consulted|checked|examined|opened|reviewed|inspected|noticed|questioned
        :past ..6 @times before|until|till AGENT ..1 looked|read|opened|checked|thought|asked|called|:realised|stopped|wondered|paused|raised
        @spent ..10 before|until|till the|its|our|their|an|a ..3 was|were ..1 looked|read|opened|checked|consulted|called|asked|examined|noticed|reviewed|inspected|questioned|suspected|raised|rung|phoned|escalated|contacted
        @took until|till ..6 for AGENT to ..1 :realise|ring|phone|telephone|open|read|pick
        @took until|till ..6 for AGENT to be :human_strict|rung|paged|called|phoned|contacted|notified
        was|were|been|got informed|told|notified|warned|consulted|rung|paged|asked|involved|briefed|called|contacted|alerted|advised|phoned|telephoned @only the|on|a|at|after|when|later|hours|days|two|three|next|in|once|weeks|minutes|months|upon|four|five|six|this|that|from|through|because|an|halfway
        last thing|place|one|possibility|option|hypothesis ..1 @anyone|anybody looked|checked|thought|tried|opened|considered|suspected|asked|consulted|read|examined|investigated
        it was ..4 @before contact|action|help|anything|word|escalation|assistance|advice ..2 was|were|had|came|went
        @contact with ..6 was|were only made|established|sought|initiated|attempted
        it was ..3 past|after|nearly|almost|well|already|gone|close ..4 @by the time AGENT ..1 :realised|looked|thought|rang|saw
        @only later|then|afterwards|belatedly|afterward|thereafter|subsequently|gradually|slowly|eventually did|was|were|had ..1 AGENT
        by the time AGENT ..1 @thought|remembered|noticed|realised|realized|looked|bothered|asked|checked|woke|reacted|acted|spotted|recognised|recognized|grasped|twigged|escalated|questioned|wondered
        by the time @anyone|anybody|someone|somebody|everyone|everybody ..1 thought|remembered|noticed|realised|realized|looked|bothered|asked|checked|woke|reacted|acted|spotted|recognised|recognized|grasped|twigged|escalated|questioned|wondered|picked|answered|responded|opened|read|raised|called|saw|got
        """,
        hit="It took Ravi until dawn to call anybody.",
        sound="It took about 25 minutes for Ravi to find a reviewer.",
        unless="future attackers negated-early question",
    ),
    Row(
        """
        was|were|been|got|being not :adverb* :human_strict|noticed|picked|brought|paged|called|declared|updated|opened|recognised|recognized|realised|realized|convened|involved|phoned|rung|contacted|posted|published|acted ..4 @until|till|before
        was|were|been|had|got @announced|communicated|circulated|briefed|mentioned|shared|told|informed|warned|notified only ..5 before|advance|ahead|prior|beforehand|earlier
        was|were|been|had|got @only :human_strict|pulled|called|brought|paged|opened|involved|looped|noticed|looked|raised|declared|contacted|posted|published|considered|acted|picked|rung|phoned|telephoned|realised|realized|recognised|recognized|convened|drafted|woken|circulated ..3 in|into|at|on|after|when|once|hours|days|minutes|by|up|later|to|about|during|from|upon|because|through|following|the|two|three|weeks|months|halfway|partway|as
        only|not ..3 when|after|once|until ..1 @customers|users|clients|subscribers|callers|readers|players|patients|visitors|tenants|citizens|residents|passengers|parents|students|shoppers|nurses|partners|buyers|sellers|merchants|drivers|riders|viewers|listeners|guests|neighbours|neighbors|journalists|reporters ..1 complained|called|rang|wrote|noticed|phoned|shouted|tweeted|asked|told|started|began|reported|emailed|e-mailed|mailed|contacted|flagged|spotted|queried|pointed|objected|messaged|pinged|alerted|protested
        @late ..5 because|as|since AGENT ..2 :past
        !is|be|'s|are|was too @late to|,|.|for|in|by|when|;|$|after|and|with
        announced|informed|called|involved|told|paged|notified|contacted|declared|escalated|blocked|done|made|found|noticed|consulted|briefed|warned|asked|raised|discovered|spotted|realised|realized|recognised|recognized|rung|phoned|engaged|looped|brought|pulled|drafted|published|posted|communicated|acted|reacted|decided|intervened|woken ..3 too @late
        announcement|announcements|notice|warning|help|decision|escalation|call|page|update|updates|information|message|response|reaction|answer|approval|comms|notification|notifications|statement|approvals|instruction|instructions|advice|reminder|mail|email|emails|escalations|intervention|go-ahead|assistance|communication|communications|briefing|apology|pages|calls|answers ..4 came|arrived|went|followed|happened ..3 too @late
        only :adverb? :participle ..6 too @late
        ^ too @late|little|few ..2 announcement|notice|warning|testing|communication|escalation|information|preparation|review|checks|questions|notifications|announcements|comms|consultation|coordination|planning|training|rehearsal|rehearsals|oversight|supervision|attention|thought|care|help|action|reaction|updates|warnings|eyes|reviewers|tests|drills
        hours|minutes|days|weeks|months|far|much|way|day|week|hour|month|year|years|rather|altogether|hopelessly too @late
        was|were|been :adverb* declared|convened|invoked|announced|escalated|communicated|appointed|assembled|formed|notified|acknowledged @late|belatedly .|,|;|$|and|:|—
        was|were|been :adverb* brought|called|pulled|drafted|looped|roped|dragged in ..1 @late|belatedly .|,|;|$|and|:|—
        informed|notified|told|warned|called|paged|involved|contacted|consulted|alerted|escalated|asked|briefed|engaged|rung|phoned|advised|summoned|mobilised|mobilized|convened|announced|declared|noticed|spotted|realised|realized|recognised|recognized|reacted|acted @late|belatedly
        informed|notified|told|called|paged|escalated|involved|contacted|warned|briefed|consulted|advised|phoned|rung|convened|spotted|realised|realized|recognised|recognized|noticed ..4 @only ..1 after|when|later|once|at|on
        notification|notice|information|notifications|announcement|announcements|warning|word|news of|to|about|from|for ..5 was|came|were|arrived|went|followed @late|delayed|belated|overdue
        status page|pages ..2 @remained|stayed|continued|sat ..3 green|operational|unchanged|silent|empty|up|blank|bare|untouched|unaltered|stale|quiet|mute|clear
        comms|communication|communications|escalation|investigation|coordination|triage|notification|announcements|discussion|consultation|updates ..4 @only started|began|came|went|happened|followed|commenced|took|opened|arrived
        @lost in|at|during|between ..2 handover|shift|shifts|shuffle|transition|desks|teams|handoff|handovers|hand-over|translation|changeover|reorganisation|reorganization|reorg|departments|offices|people
        @reaction|communication|communications|escalation|handover|announcement|decision|escalations|triage|decisions|decision-making|recognition|announcements|comms|hand-over|handoff|follow-up|approval !time|times|rate ..4 was|were|came|arrived ..3 slow|late|delayed|infrequent|sparse|belated|sluggish|tardy|hesitant|sporadic|haphazard|disjointed|chaotic|muddled|scarce !by
        @response|reaction ..4 was|were|came|proved|seemed|remained ..1 too slow|late|long
        @later than ..4 necessary|needed|desirable|should|ideal|planned|agreed|promised|reasonable|acceptable|wise|prudent|advisable|appropriate|desired|ought
        @finally|eventually|belatedly noticed|realised|realized|spotted|escalated|checked|looked|asked|admitted|thought|woke|informed|told|recognised|recognized|remembered|twigged|bothered|wondered|questioned|reacted|grasped|deigned|conceded
        @took ..5 until|till AGENT
        passed|elapsed|by|went|go|goes|gone|going|running|down|slipped|lapsed|ticked before ..1 AGENT ..1 @:realised|saw|looked|found
        passed|elapsed|by|went|go|goes|slipped|lapsed @before ..1 AGENT
        @precious|valuable|vital|crucial ..1 minutes|time|hours|seconds|moments|hour|days|day|weeks|minute ..3 lost|wasted|passed|went|spent|slipped|burned|burnt|ticked|squandered|frittered
        @belatedly|tardily :participle|:past
        was|were|been|got told|informed|notified|warned|called|paged|consulted|asked|involved|contacted|briefed|rung|phoned|advised|engaged|alerted ..1 @last|belatedly|afterwards|second-hand|retrospectively|afterward|secondhand|retroactively|late .|,|;|and|$|of|about|:|—|by
        was|were|been ..1 @overdue|neglected
        @overdue|outstanding|unfinished|neglected|unaddressed|unpatched|undone for|since ..3 weeks|months|years|year|march|april|may|june|july|january|february|spring|summer|autumn|winter|decade|decades|week|month|august|september|october|november|december|quarter|quarters
        long @overdue|neglected|ignored|forgotten|deferred|postponed|abandoned|unheeded|disregarded|shelved|parked|unpatched|unaddressed
        """,
        hit="The crane crew was only called in after the second shock.",
        sound="The lock was only taken for a second.",
        unless="negated-blame future attackers conditional by-system question users reasoned ability",
    ),
    Row(
        """
        was|were|been|being|got|gets|get|then|later :adverb* @overlooked|forgotten|neglected|disregarded|underestimated|unheeded|sidelined|undervalued|downplayed|unconsidered|trivialised|trivialized
        but|and|yet|, then? simply? @overlooked|forgotten|neglected|disregarded
        @overlooked|forgotten|missed|neglected|disregarded by|in|during|when|at|while|amid|through ..3 AGENT
        @overlooked|forgotten|missed|neglected|disregarded by|in|during|when|at|while|amid ..2 :gate|plan|migration|design|our|code|rollout|release|rush|hurry|chaos|haste|confusion|stress|heat|excitement|upgrade|audit|inventory|rotation|runbook|estimate|scoping|cutover|onboarding|retro|postmortem|post-mortem|project|analysis|investigation|assessment|discussion|meeting|drill
        a|an|the|this|another|one|our|their|his|her|my|several|many|some ..1 @missed opportunity|chance|step|warning|signal|sign|opportunities|clue|clues|hint|hints|cue|cues|connection|renewal|handover|review|signs|warnings|steps|chances|reminder|lesson|symptom|flag|link
        ^ @missed|skipped|ignored|overlooked|disregarded|neglected ..1 in|during|by|at|while|amid
        :sign|step|steps|chance|chances|opportunity|opportunities|all|three|case|dependency|expiry|renewal|deadline|it|this|that|which|dependencies|deadlines|risk|risks ..4 was|were|been|being ..1 @missed|ignored|dismissed|overlooked|skipped|disregarded|unnoticed|wasted|squandered|unheeded|discounted|downplayed|misread|forgotten !by
        what ..2 had|has|was|were been? :adverb* @missed|overlooked|forgotten|omitted|skipped|neglected|underestimated|disregarded|ignored|unnoticed|left is|was|were
        @omitted|skipped|missed|overlooked|bypassed|forgotten|ignored|disregarded|dismissed|discounted|waived|neglected|sidestepped|downplayed|underestimated|misread|misunderstood|flouted|circumvented|unnoticed|unread|unheeded ..8 by AGENT
        @omitted|missed|skipped|overlooked|dismissed|forgotten|neglected|disregarded ..8 by ..3 shift|shifts|author|authors|group|operators|team|teams|office|board|department|departments|crew|crews|desk|desks|reviewer|reviewers|committee|council|management|staff|analysts|planners|both|everyone|everybody
        warnings|warning|advice|reminders|notice|notices|alerts|pages|mails|emails|tickets|requests|calls|letters|report|reports|page|alert|mail|email|ticket|call|letter|failures|build|complaints|results|alarm|alarms|reminder|memo|bulletin|advisory|concerns|objection|objections|questions|comment|comments ..5 @unanswered|unread|unheeded|unopened|ignored|discounted|disregarded|unactioned|unaddressed|neglected|dismissed|overlooked
        @ignored|disregarded|dismissed|overlooked|neglected|forgotten ..1 for|until|since|till ..3 AGENT
        @ignored|disregarded|overlooked|neglected|forgotten|unanswered|unread|unheeded|dismissed for ..3 days|weeks|months|hours|years|minutes|ages|nights|shifts|quarters|decades
        warning|warnings|report|reports|issue|anomaly|alarm|alert|alerts|errors|symptom|symptoms|issues|anomalies|alarms|sign|signs|signal|signals|complaint|complaints|concern|concerns|error|failure|failures|spike|spikes|ticket|tickets|hint|hints|finding|findings|discrepancy ..4 @dismissed|discounted|shrugged|waved|brushed|downplayed|swept|laughed ..1 as|by|off|aside|without|for|until|and|.|,|away|under
        @written|treated|dismissed|regarded|filed|explained|brushed|shrugged|waved|discounted|interpreted|laughed ..5 as ..2 noise|glitch|false|flaky|nuisance|one-off|harmless|spam|cosmetic|routine|irrelevant|fluke|coincidence|blip|unimportant|minor|unrelated|low|isolated|separate|flake|flapping|hiccup|bogus|paranoia|scaremongering|non-issue|benign|trivial|teething|usual
        not|never|hardly :adverb* been? taken @seriously|serious
        and|but was|were being? @ignored|dismissed !by
        @dismissed as not|too|merely
        finding|findings|ticket|tickets|action|actions|item|items|recommendation|recommendations|follow-up|follow-ups|remediation|task|tasks|fix|fixes|measures|risk|risks|gap|gaps|advice|lessons ..6 @remained|stayed|sat|lay|lingered|languished ..1 open|outstanding|unresolved|pending|undone|unaddressed|unimplemented|incomplete|unfinished|untouched|overdue
        concerns|concern|warnings|warning|objections|objection|doubts|doubt|pleas|complaints|requests|request|worries|questions|advice|suggestion|suggestions|fears|misgivings|reservations|complaint|feedback|plea|appeals|appeal|protests|protest|hints|worry|suspicion|suspicions|recommendation|recommendations|reminder|reminders was|were|been|got ..1 @brushed|waved|ignored|dismissed|swept|overruled|disregarded|laughed|shrugged|played|overridden|rejected|downplayed|rebuffed|discounted|sidelined|trivialised|trivialized|parked|shelved|forgotten|neglected
        @brushed|waved|swept|shrugged|laughed|batted|explained aside|away|off|under ..3
        was|were|been|is|got @ignored|overlooked|missed|dismissed|forgotten|disregarded by each|all|every|both|several|many|everyone|everybody|successive|two|three|four|multiple|most|numerous
        fell|fall|fallen|falling|falls|landed on @deaf
        was|were|been|had been? @reported|flagged|raised|mentioned|noted|known|highlighted|identified|logged|noticed|spotted|documented|discussed ..4 twice|several|three|four|repeatedly|times|weeks|months|five|six|many|often|years|days but|and|yet
        was|were|had|been @known|recognised|recognized|understood ..8 but|yet ..3 not|never|nobody|no|none|hardly
        had @been reported|flagged|raised|mentioned|noted|highlighted|documented ..2 twice|several|three|four|repeatedly|times|weeks|months|five|six|many|often|years
        """,
        hit="Three warnings were missed.",
        sound="Frames that the camera misses are filled in by the second one.",
        unless="negated future attackers purpose by-system conditional question reasoned present",
    ),
    Row(
        """
        @escaped ..3 AGENT
        @escaped ..2 us|everyone|everybody|notice|attention|our|all|scrutiny|review|testing|qa|code|anybody|observation|inspection|audit|checks|verification|triage|planning
        @slipped|sailed|sneaked|snuck|crept|slid|squeaked|waltzed|breezed|coasted|slip|slipping|creep|creeping|sneak|sneaking|squeezed|glided|wormed|strolled ..1 through|past|under|by ..3 AGENT
        @slipped|sailed|sneaked|snuck|crept|slid|squeaked|waltzed|breezed|coasted|slip|slipping|creep|creeping|sneak|sneaking|squeezed|glided|wormed|strolled ..1 through|past|under|by ..4 :gate|net|radar|cracks|us|everyone|code|everybody|scrutiny|inspection|supervision|eyes|sieve|meshes|mesh|defences|defenses
        @slipped|slip|escaped|eluded ..3 mind|minds|attention|notice|memory|memories
        made|got|slipped|getting|get|gotten|making|snuck|sneaked|crept|squeezed it? @past ..3 :gate|us|everyone|everybody|scrutiny|inspection
        @fell|fall|fallen|falling|falls|slip|slipped|slipping|drop|dropped|dropping|slips|sliding|slid ..1 through|between|off|under|down ..2 cracks|stools|chairs|radar|net|grid|table|agenda|list|plan|crack|lists|agendas|roadmap|checklist|holes|wayside
        @eluded|evaded|eluding|evading|elude|evade ..2 us|everyone|everybody|all|our|anyone|notice|detection|attention|review|anybody|scrutiny|observation|inspection|testing|reviewers
        @eluded|evaded ..2 AGENT
        passed|slipped|went|gone|go|goes|flew|slid|sailed|passing|slipping|slip ..1 @us|them|everyone|everybody|unseen|him|her|me by
        went|go|goes|passed|slipped|flew|slid|sailed|crept|slip|slips|glided|drifted by|past @us|everyone|everybody|me|him|her|them|anyone :adverb* .|,|;|$|until|for|and|when|while|:|—
        @significance|importance|implications|implication|meaning|relevance|gravity|urgency|consequences|ramifications|impact|danger|seriousness|dependency|interaction|interplay|severity|criticality|fragility|sensitivity|coupling|dependence|bearing|side-effect|side-effects|risk|risks|warning|warnings|limitation|limitations|weight|effect|effects ..10 was|were not|never|hardly|barely|insufficiently|underestimated|scarcely|poorly|inadequately ..2 :weighed|understood|registered
        not|never|hardly ..2 attract|attracted|draw|drew|receive|received|get|got|catch|caught|arouse|aroused|excite|excited|raise|raised|provoke|provoked|prompt|prompted|elicit|elicited|spark|sparked|invite|invited|merit|merited|earn|earned|gain|gained|garner|garnered ..3 @attention|eye|notice|interest|suspicion|scrutiny|eyebrow|eyebrows|comment|questions|question|remark|concern|curiosity
        this|it|that|which was not|never @seen|noticed|spotted|detected|recognised|recognized|identified|caught|picked|realised|realized|anticipated|foreseen|appreciated|considered|questioned|flagged|communicated|discussed $
        @lost on|upon AGENT
        AGENT ..2 lost|lose|losing @sight|track of !which
        under ..2 @nose|noses|eyes
        questions|much|too|lot|things|something|doubts|concerns|worries ..1 @unasked|unsaid|unspoken|unvoiced|unraised
        @news to AGENT
        """,
        hit="The bug sailed through code review.",
        sound="The build sailed through in four minutes.",
        unless="negated-early future attackers conditional by-system question users reasoned present",
    ),
    Row(
        """
        @review|reviews|reviewers|approval|approvals|sign-off|walkthrough|walk-through|qa|pairing|triage|handover|checklist|process|cab|post-mortem|postmortem|rehearsal|dry-run|uat|testing|planning|brief|briefing|board|rehearsals|drill|drills|exercise|audit|audits|inspection|inspections|reviewer|approver|approvers|retrospective|retro|meeting|meetings|stand-up|standup|assessment|discussion|walkthroughs did|had|has :adverb* not|never :adverb* :found_in_review
        @:gate|analysis|assessment|investigation|design|estimate|plan|plans|runbook|playbook|procedure|training|drill|drills|exercise|rehearsals|postmortem|post-mortem|retro|documentation|docs|specification|spec|contract|roadmap|schedule|estimates ..8 failed to :provided_for|catch|spot|notice|take|reveal|cover|bring|uncover|include|predict|identify|recognise|recognize|pick|highlight|evaluate|expose|question|challenge|appreciate|document
        :gate ..8 @passed|skated|skimmed|glossed|skipped|flew|rushed|raced|hurried|slid|brushed|jumped over|past the|this|it|that|a !weekend|night|holiday|holidays|last|course|next
        :gate ..3 @missed|overlooked|glossed|skipped|sailed|nodded|waved|forgot|neglected|disregarded|underestimated|misjudged|breezed|flew|rushed the|this|that|it|over|past|through|all|both|by|our|what|how|these|those
        @:gate|analysis|assessment|design|estimate|specification|spec|roadmap|project|migration|inventory|proposal|budget|rehearsal|drill|handover|documentation|runbook|playbook|architecture|scope|discussion|estimates|plan|plans|designs|training|exercise !being|are|is ..3 overlooked|ignored|neglected|underestimated|forgot|disregarded|discounted|misjudged|underrated
        review|reviews|process|procedure|testing|qa|planning|training|communication|communications|discipline|rehearsal|checks|preparation|culture|approval|approvals|triage|reviewers ..1 @let ..1 us|this|it|the|them|everyone|our|their|both ..2 down|through|slip|pass
        our|the|their|his|her|a ..3 @exercise|drill|rehearsal|training|plan|playbook|runbook|checklist|drills|rehearsals|exercises|plans|playbooks|runbooks|checklists|review|reviews|procedure|procedures|policy|design|handover|briefing|briefings|induction|onboarding|course|estimate|agenda ..3 did not|never cover|include|mention|address|contemplate|foresee|provide|account|consider|anticipate|extend|touch|simulate|envisage|exercise|rehearse|deal
        @plan|plans|notes|runbook|handover|checklist|design|training|announcement|brief|agenda|estimate|playbook|contract|onboarding|ticket|assessment|analysis|exercise|drill|tests|rehearsal|rehearsals|drills|review|reviews|procedure|procedures|estimates|runbooks|playbooks|checklists|schedule|proposal|briefing|briefings|discussion|discussions|meeting|meetings|postmortem|post-mortem|retro|inventory|roadmap ..3 did|had|has not|never :adverb* :provided_for
        plan|plans|design|review|estimate|runbook|procedure|schedule|budget|drill|drills|training|analysis|assessment|procedures|estimates|rehearsal|handover|checklist|playbook|budgets ..2 took|paid|gave|made|left no|little|scant|insufficient @account|heed|attention|thought|allowance|provision|regard of|to|for
        was|were|had|has not :adverb* detected|caught|noticed|found|identified|discovered|flagged|picked|spotted|uncovered|revealed|exposed|raised|considered|questioned|discussed|mentioned|anticipated|foreseen|realised|realized|recognised|recognized ..1 in|during|at|through|before ..2 @review|reviews|testing|qa|planning|rollout|test|rehearsal|drill|audit|triage|walkthrough|inspection|uat|acceptance|canary|development|design|handover|approval|assessment|meeting|sign-off|preparation|pairing
        not|never ..1 discovered|found|caught|detected|noticed|seen|spotted|picked|identified|flagged|raised|exposed|revealed|uncovered ..1 in|during @testing|review|qa|rehearsal|acceptance|reviews|rehearsals|drill|drills|audit|planning|uat|staging|inspection|walkthrough|triage
        @dependency|dependencies|risk|risks|gap|gaps|interaction|incompatibility|requirement|case|scenario|effect|effects|assumption|assumptions|limitation|limitations|edge-case|edge-cases|constraint|constraints|hazard|hazards|danger|dangers|consequence|consequences|implication|implications|threat|threats|interactions|incompatibilities|requirements|cases|scenarios|possibility|coupling|side-effect|side-effects|weakness|flaw|trade-off ..14 was|were|had|been not|never :adverb* :weighed
        no|any|little|scant|zero|hardly|unable ..3 @evidence|sign|trace|indication|record that|of ..10 considered|consideration|thought|tested|testing|discussed|discussion|consulted|rehearsed|planned|planning|assessed|reviewed|review|assessment|weighed|check|rehearsal|raised|questioned|challenged|escalated|informed|briefed|consultation|debrief|debated|warned
        """,
        hit="The plan did not provide for a failed node.",
        sound="The response did not include the second page.",
        unless="negated-early future attackers conditional question reasoned present by-system",
    ),
    Row(
        """
        @chance|chances|opportunity|opportunities|occasion|occasions|moment|warnings|warning|signs|signal|signals|clue|clues|hints|cue|cues ..10 was|were|went|been|had ..2 passed|let|lost|forgone|foregone|wasted|squandered|spurned|declined|unused|begging|slip|untaken|missed|neglected|unheeded|overlooked|ignored|blown|unseized|slipped
        @chance|chances|opportunity|opportunities|window|occasion|occasions ..16 not|none|never|neither|nobody|hardly ..2 taken|seized|used|grasped|exploited|followed|embraced|acted
        @chance|chances|opportunity|opportunities ..12 used|took|taken|seized|grasped none|neither|one
        chance|opportunity|moment|window|chances|opportunities|moments|occasion ..14 @slipped|evaporated|vanished|passed|slid|drifted|melted|faded away|by|begging|unused|past|us|unseized|unnoticed|unremarked
        a|an|the|one|another|this ..1 @chance|opportunity|option|chances|opportunities|moment|clue|hint|signal ..4 AGENT passed|let|did|missed|spurned|squandered|wasted|ignored|overlooked|neglected
        missed|wasted|lost|squandered|blown|spurned|unused|forgone|foregone @opportunity|opportunities|chance|chances
        missed|wasted @opportunities|opportunity
        @every opportunity|chance|reason|occasion|excuse to
        there was|were|had|is ..1 @ample|plenty|abundant|copious of? ..1 time|opportunity|opportunities|chance|chances|warning|notice|reason|evidence|signs|indication|indications|clue|clues|hint|hints|warnings|occasion|occasions|cause|grounds|signals
        answer|information|data|clue|clues|evidence|line|entry|hint|hints|explanation|figure|figures|numbers|log|logs|graph|graphs|dashboard|warning|warnings|sign|signs|symptom|symptoms|answers|truth|proof|solution|entries|lines|alert|alerts ..8 was|were|had|lay|sat|stood|been ..2 @there|staring|waiting|sitting|standing|lying ..2 in|for|all|on|since|us|to|the ..3 whole|entire|throughout|along|face|long|plain|outset|start
        answer|information|data|clue|clues|evidence|line|entry|hint|hints|explanation|log|figure|figures|numbers|truth|proof|signs|warnings|warning|solution ..3 was|were|had ..2 @there|staring|waiting ..2 in|for|all|on|since|us|to|plain
        answer|clue|clues|evidence|hint|hints|warning|warnings|signs|symptoms|explanation|data|log|logs|graph|graphs|truth|facts|error|errors|cause|numbers|figures|spike|line ..8 for @anyone|anybody|everyone|everybody|someone|somebody to see|read|find|notice|spot|discover
        error|message|warning|cause|fault|entry|errors|clue|answer|warnings|line|symptom|mistake|typo|flag ..8 was|had|lay|sat|stood|been ..2 @there|staring|waiting|sitting|standing|lying ..5 log|logs|output|console|inbox|channel|screen|plan|diff|page|ticket|tickets|dashboard|graph|graphs|mail|mailbox|report|notes|thread|wiki|repo|diary ..3 whole|entire|along|time
        answer|clue|hint|error|warning|explanation|message|clues|hints|warnings ..8 @unread|unnoticed|unseen|unopened|unheeded|unremarked|unexamined|overlooked
        at @no point|time|stage|moment|juncture ..24 did ..4 anyone|anybody|:omitted|occur|think|someone|somebody|wonder|suspect
        at @no point|time|stage|moment|juncture ..24 had|was|were|has|have ..12 anyone|anybody|:human_strict|someone|somebody
        at @no point|time|stage|moment|juncture ..1 did|had|was|were|has|have AGENT
        not @once ..5 did|had|has|have|was|were AGENT
        not|never for|even? one|a|an ..1 @second|moment|minute|instant did|had|was|were
        @nothing ..2 stopped|prevented|kept|prevent|stop|keep|hindered ..3 from
        was|were|had ..3 @available|there|possible|offered|present|prepared|existed|ready|accessible|visible|documented|installed ..14 and|but|yet ..4 not|never|nobody|no ..4 used|use|applied|run|taken|switched|consulted|read|opened|open|invoked|followed|tried|checked|looked|asked|acted|heeded|exploited|adopted|activated|considered|noticed|exercised|picked
        """,
        hit="The chance to stop the rollout was there and was not taken.",
        sound="The chance of a collision was small.",
        unless="negated-early future attackers conditional question by-system",
    ),
    Row(
        """
            @struck nobody|no-one|none|no ..10 as
            without ..8 so @much as :ing|a|opening|looking|asking|an|any|the|one
            kept|keeping|held|keeps|keep|hold|bit|biting his|her|their|my|our|its|silent|quiet|mum ..1 @counsel|peace|tongue|tongues|silence
            not @one of ..6 :human_strict|re-ran|ran|read|opened|asked|checked|looked|spoke|objected|lifted|rang|phoned|wrote|compared|noticed|wondered|picked
            passed|skated|glossed|skimmed|skipped|rushed|raced|breezed|jumped|slid|skip|gloss|skate ..1 @over
            had|have the @chance|opportunity|chances ..14 and|but ..2 let|did|missed|passed|chose|failed|declined|neglected|ignored|spurned|wasted
            made|makes|making|contained|contains|included|left|gave no|little|insufficient|scant @allowance|provision|mention of|for|to
        """,
        hit="It struck nobody on the rota as odd that the tank was full.",
        sound="The proxy passed over the second header without a warning.",
        who=Who.HUMAN_OR_NONE,
        unless="negated-early future attackers conditional question by-system reasoned",
    ),
    Row(
        """
        @without AGENT ..2 realising|realizing|knowing|checking|spotting|suspecting|understanding|told|informed|warned|consulted|briefed|aware|recognising|recognizing|appreciating|grasping|verifying|confirming|questioning|considering|asking|looking|reading
        not @noticing|realising|realizing|recognising|recognizing|appreciating|spotting|suspecting|remembering|considering|grasping ..1 that|how|it|this|the|what|who|which|when|whether|there|our|his|her|their
        @instead of ..1 taking|stopping|pausing|asking|calling|consulting|waiting|checking|planning|rolling|testing|reading|reverting|escalating|verifying|raising|following|looking|paging|ringing|phoning|reviewing|announcing|involving ..16 , i|we|he|she|they ..1 :past|went|ran|put
        """,
        hit="The pump was stopped without our operators realising that.",
        sound="The lock was taken without the reader knowing it.",
        unless="negated-early future attackers conditional question",
    ),
    Row(
        """
        @neither of ..2 AGENT ..1 spotted|noticed|saw|asked|thought|looked|checked|ran|read|caught|opened|questioned|tested|reviewed|verified|raised|mentioned|called|rang|followed|compared|remembered|considered
        @nobody|none|noone|no-one ..14 took|assumed|claimed|accepted|taking|felt ownership|charge|responsibility|control|command|lead|leadership|accountability
        at @no time|point|stage|juncture ..20 was|were|had ..5 convened|called|held|consulted|informed|told|asked|opened|rung|paged|contacted|phoned|declared|invited|notified|warned|briefed|reviewed|raised|considered|questioned|escalated
        let|letting ..6 @ring|rang|ringing ..1 out|unanswered|through
        call|decision|announcement|request|phone|page|notice|warning|email|mail|escalation|report|order|statement|heads-up|invitation ..4 was|were|had|been not|never @made|placed|sent|raised|given|issued|passed|put|posted|published|filed|opened|taken for|until|before|in|till|to|at|despite|although|though|even
        """,
        hit="Neither of the two planners noticed the date.",
        sound="Neither of the disks was read twice.",
        unless="negated-early future attackers conditional question by-system",
    ),
    Row(
        """
        @none|neither|one of ..5 reviews|review|meetings|briefings|walkthroughs|audits|drills|rehearsals|sessions|calls|workshops|inspections|handovers|committees|boards|gates|stand-ups|standups|assessments|exercises|discussions|postmortems|post-mortems|retrospectives|retros|plans|runbooks|checklists|playbooks ..8 touched|covered|dwelt|dwelled|looked|considered|mentioned|discussed|raised|included|addressed|picked|asked|questioned|challenged|examined|tested|simulated|brought|dealt|probed|anticipated|foresaw|contemplated|exercised|rehearsed|explored|weighed
        not a @single ..1 review|meeting|briefing|walkthrough|audit|drill|rehearsal|session|workshop|inspection|handover|test|check|assessment|exercise|discussion|postmortem|retro|runbook|plan|checklist|document ..5 touched|covered|dwelt|looked|considered|mentioned|discussed|raised|included|addressed|picked|asked|questioned|took|challenged|examined|simulated|brought|dealt|exercised|anticipated|foresaw|contemplated|noticed|caught|spotted|flagged|identified|revealed|exposed|rehearsed|explored|weighed
        on|in|at|during|for|to|before|after|by|from|with|through|over|throughout @none|neither of ..5 was|were|had|did ..6 :human_strict|identified|opened|read|dipped|anyone|anybody|someone|somebody|paged|called|raised|acted
        on|in|at|during|for|to|before|after|by|from|with|through|over|throughout @none of ..4 did|had AGENT
        never|not @once ..8 was|were|had|did ..6 :human_strict|read|opened|looked|counted|asked|dipped|raised|anyone|anybody|someone|somebody|paged|called|acted
        neither at|in|on|before|during|after|with|for|when|by|from|to|through|via|among|within ..10 @nor ..10 was|were|had ..8 :human_strict|put|counted|opened
        neither at|in|on|before|during|after|with|for|when|by|from|to|through|via|among|within ..10 @nor ..10 did|had AGENT
        @few|fewer|hardly|scarcely|barely of ..1 :role ..1 had|has|have ever|even? :human_strict|done|seen|read|attended
        @only one|two|three|a|four|half|few|some of ..2 :role had ever|even? :human_strict|done|read
        at no point|time|stage|moment|juncture ..2 @put|brought|joined|connected|compared|linked|shared|pieced|looked|asked|opened|raised|questioned|escalated|discussed|considered|called|consulted
        @dots|links|threads|pieces|clues|strands was|were|had not|never been? joined|connected|made|drawn|pulled|linked|pieced|put|tied
        @link|connection|correlation|parallel|association|relationship|similarity|connections|links between|with|to|of|among ..4 alarms|alarm|reports|report|incidents|incident|tickets|ticket|events|faults|symptoms|outages|outage|complaints|failures|errors|change|signals|warnings|warning|changes|alerts|alert|deployment|upgrade|problem|problems|issues|issue|cases was|were|had not|never been? made|drawn|seen|noticed|spotted|established|suspected|recognised|recognized|considered|investigated|explored|examined|realised|realized|identified
        @link|parallel|correlation|resemblance|similarity|association was|were not|never made|drawn|seen|noticed|spotted|recognised|recognized|realised|realized|identified .|;|,|$|until|by
        reports|incidents|tickets|alarms|complaints|faults|symptoms|alerts|outages|cases|warnings ..2 was|were not|never @linked|correlated|connected|joined|compared|tied|pieced !to
        weeks|days|months|years|hours|shifts|nights|quarters|sprints|seasons|weekends|meetings @passed|elapsed without|with ..3 anyone|anybody|nobody|:control|backup|looking|action|follow-up|answer|decision|update|escalation|announcement|maintenance
        @weeks|days|months|years|hours|shifts|nights|quarters|sprints|seasons|weekends|meetings went|rolled|slipped|ticked by|past without|with ..3 anyone|anybody|nobody|:control|backup|action|follow-up|answer|decision|update|escalation|announcement|maintenance
        was|were the @last to hear|know|learn|find|be|discover|notice|realise|realize|understand
        @conspicuous by|through|for|in ..2 absence
        @left to ..2 customers|users|wards|passengers|clients|drivers|others|nurses|patients|students|parents|readers|subscribers|members|viewers|players|visitors|residents|tenants|partners|merchants|sellers|buyers|guests to find|notice|report|tell|discover|work|spot|raise|complain|alert|flag|inform
        !customers|users under|below|beneath the @radar
        @reckoned|bargained without|for ..1 the|a|an|this|that|our|such
        not @reckoned|bargained|counted|reckon|bargain|catered|budgeted with|on|for
        was|were|is|been :adverb* @assumed|guessed|presumed|hoped|believed|supposed|inferred|trusted|taken|extrapolated rather|and|,|instead|without than|not|never|of ..1 :human_strict|proven|confirmed|proved|established
        was|were simply|merely|tacitly|silently|just|blithely|implicitly|largely|uncritically|naively|blindly @assumed|presumed|taken|believed|supposed|accepted|trusted that|to|for
        assumption|plan|decision|estimate ..8 @nobody|none had|ever ..1 :human_strict|looked
        @taken|accepted ..2 on|at trust|face|faith|gospel that|value|by|.|,|from|and|$
        """,
        hit="On none of the six nights was the tank inspected.",
        sound="On none of the six nights was the limit reached.",
        unless="negated-early future attackers conditional question by-system reasoned went-well present would",
    ),
    Row(
        """
        no|any|little|scant|nothing ..3 @sign|trace|indication|record|suggestion|hint|mention|note that|of ..12 considered|consideration|thought|discussed|discussion|consulted|rehearsed|planned|planning|assessed|reviewed|assessment|weighed|questioned|challenged|debated|asked|escalated|rehearsal|informed|briefed|warned|raised|consultation
        @nothing in|on ..6 to? show|suggest|indicate|say|shows|showed|suggests|suggested|indicates|indicated|says|said|records|recorded|prove|confirm that|whether ..10 :human_strict|considered|thought|ever
        no|any @evidence|sign|trace|record|hint|mention|note|entry|proof of a|an|any|the|such ..3 test|review|rehearsal|drill|assessment|check|discussion|handover|approval|consultation|inspection|survey|sign-off|escalation|briefing|verification|announcement|debrief|walkthrough|meeting|dry-run|audit having|being|ever|was|had
        """,
        hit="There is no sign that the tide table was ever consulted.",
        sound="There is no sign that the lock was forced.",
        unless="negated-early future attackers conditional question",
    ),
)
