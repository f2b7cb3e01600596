"""What could have been done, would have been better, was still open."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        @might not? :adverb* have not|never? :adverb* :good_past|asked|told|done|waited|checked|tested|rolled|paged|looked|read|chosen|tried|escalated|reverted|reviewed|known|set|considered|thought|guessed|mentioned|said|contacted|consulted|involved|verified
        @might not? :adverb* have not|never? :adverb* inspected|examined|investigated|questioned|challenged|queried|phoned|rung|called|insisted|hesitated|paused|rehearsed|practised|practiced|acted|reacted|responded|intervened|planned|prepared|anticipated|foreseen|predicted|suspected|wondered
        @could :adverb* have not? :adverb* !been|sworn :participle|used
        @could|might have been ..2 more|less|better|quicker|faster|clearer|earlier|bolder|careful|kinder|sooner|braver|wiser|smarter|calmer|stricter|firmer|tougher|franker|blunter|sharper|swifter|prompter|warier|slower|diligent|thorough|vigilant|proactive
        @could|might have had ..2 more|better|less|fewer|earlier|clearer|closer|tighter|stricter
        """,
        hit="Ravi could have rolled back much sooner.",
        sound="We could have lost the second site too.",
        who=Who.HUMAN,
        unless="any-before to-reader attackers bad-outcome if-luck weighed nobody-could no-way whether not-sooner weighed-but",
    ),
    Row(
        """
        @would|'d not|never? :adverb* have not|never? :adverb* :plainly_good|resolved|fixed|recovered|restored|found|picked|moved|known|chosen|tested|rolled|asked|paged|noticed|realised|realized|understood|liked|preferred|appreciated|welcomed|looked|checked|seen|gone|acted|reacted|responded|escalated|merged|deployed
        @would|'d not|never? :adverb* have not|never? :adverb* approved|declared|paused|waited|stopped|recovered|wondered|questioned|queried|taken|pulled|held|refused|heard|read|investigated|examined|inspected|verified|validated|reviewed|learned|learnt|thought|considered|anticipated|foreseen|predicted|suspected|rung|phoned|called
        @would|'d not|never? :adverb* have not|never? :adverb* contacted|consulted|informed|involved|raised|reverted|aborted|cancelled|canceled|halted|postponed|deferred|drained|insisted|intervened|hesitated|mentioned|rehearsed|practised|practiced|planned|prepared|communicated|diagnosed|traced|pinpointed|recognised|recognized|grasped|connected
        """,
        hit="With a calmer head we would have seen the level settle.",
        sound="We would have lost the data of two hours.",
        who=Who.HUMAN,
        unless="to-reader attackers bad-outcome if-luck diagnosis expected whether by-itself weighed-but ruled-out",
    ),
    Row(
        """
        could|might|would|'d not? :adverb* have not|never? :adverb* @been :adverb* avoided|prevented|averted|caught|noticed|detected|mitigated|shortened|limited|spotted|found|stopped|contained|reduced|minimised|minimized|spared|saved|foreseen|anticipated|halved|discovered|resolved|identified|diagnosed|lessened|predicted|shifted|removed|fixed|eliminated|tackled|addressed|realised|realized|guessed|lowered|trimmed|cut|escalated
        could|might|would|'d have :adverb* been ..5 @sooner|earlier|better|faster|quicker|easier|shorter|smaller|simpler|clearer|smoother|swifter|milder|gentler|safer|cheaper|calmer|briefer|cleaner|kinder
        @could|might|would|'d have :adverb* :participle ..8 sooner|earlier|faster|quicker
        @could|might have :adverb* been more|less !than|severe|serious|widespread|extensive|costly|expensive|harmful|damaging|disruptive|significant|users|customers|data|painful|dangerous|substantial|dramatic|complicated|difficult|errors|requests|traffic|dire|affected|impactful|problematic|disastrous|prolonged|lost
        may|can ..1 have :adverb* been :adverb* @avoided|avoidable|prevented|preventable|averted|forestalled|foreseen|pre-empted|preempted|obviated
        , could|should|might|ought to? have @been ..4 earlier|sooner|faster|quicker|shorter|minutes|hours
        @could have :adverb* been :human_participle
        could|should|ought @long since|ago to? have been :participle|gone
        ^ ..3 -|\u2013|— @could|should ..1 have !been|failed|caused :participle
        """,
        hit="Power could have been restored much sooner.",
        sound="Two disks could have been lost in the fire.",
        unless="to-reader by-system attackers bad-outcome if-luck easily-attack expected whether unknown-if",
    ),
    Row(
        """
        ^ @should|could|would|might|ought to? :adverb* have :adverb* :participle|been
        ^ @should|ought not|never to? :adverb* have :adverb* been? :adverb* :human_participle|done|used|left|run|skipped|ignored|assumed|relied|trusted|pushed
        @; could|should|might|ought to? :adverb* have :adverb* :participle|been
        , @could|should|would|ought to? have :adverb* :participle
        """,
        hit="Opened all three valves; could have opened one first.",
        sound="The batch took an hour, which could have filled the disk.",
        who=Who.HUMAN_OR_NONE,
        unless="to-reader attackers bad-outcome if-luck",
    ),
    Row(
        """
        would|'d|might|could have :adverb* @been :adverb* :degree* better|wiser|quicker|faster|safer|easier|cheaper|sensible|prudent|useful|helpful|nice|nicer|good|ideal|appropriate|preferable|preferred|desirable|wise|best|simpler|smarter|advisable|beneficial|great|worth|valuable|invaluable|enough !severe|serious|widespread|extensive|damaging|than
        would|'d|might|could have :adverb* @been :adverb* :degree* reasonable|right|correct|advantageous|sufficient|kinder|cleaner|smoother|fairer|saner|tidier|neater|smart|clever|courteous|polite|proper|optimal|justified|warranted|responsible|constructive|instructive|informative|effective|productive|opportune|handy|welcome|more !severe|serious|widespread|extensive|damaging|than
        would|'d|might|could have :adverb* been @possible|feasible|practicable|doable|achievable|attainable|avoidable|preventable
        would|'d|might|could have :adverb* @been a|an|the|our ..1 better|wiser|quicker|faster|safer|easier|cheaper|good|great|sensible|prudent|best|simpler|smarter|wise|right|correct|safest|wisest|simplest|easiest|cleaner|cleanest|neater|saner|sane|kinder|obvious|natural|proper|reasonable|sound|smart|clever|ideal|optimal|appropriate|suitable|preferable|useful|helpful|welcome|responsible|decent
        would|'d|might|could|should have :adverb* @been the|a ..2 time|moment|point|place|stage|occasion|chance|opportunity|juncture to
        this|that|here was ..2 @moment|time|point|stage|juncture|chance|opportunity|occasion to :care_base|roll|revert|abort|halt|cancel|ring|phone|evacuate|withdraw
        it|this would|'d|might|could|should have ..2 been @open|possible|feasible|practicable|easy to|for|within AGENT
        it|that|this would|'d|might|could @help|helped|helps|pay|paid ..1 to|if have
        one|we|i|they|anyone|anybody might|would|could|'d ..1 have ..1 @expected|wished|hoped|liked|wanted|preferred|trusted OTHER to
        when|where|although|though|while|whereas ..10 was|were @called for
        would|'d|could|might have been @fine|okay|ok|alright|safe|spared|unharmed|unaffected|untouched with|if|had|without
        than|as would|might|should have @been useful|helpful|reasonable|acceptable|desirable|ideal|necessary|good|wise|appropriate|needed|prudent|sensible|advisable|proper|right|fair|optimal|warranted
        @wish|wishes|wished|wishing ..2 had|'d
        there @should|ought :adverb* to? :adverb* have :adverb* been
        should|could|ought to? :adverb* have :adverb* @been ..2 better|clearer|smoother|handled|communicated|managed|coordinated|documented|planned|tested|done|thorough|careful|quicker|swifter|calmer|tighter|stricter|closer|organised|organized|prepared|worded|phrased|staffed|timed|transparent|proactive|rigorous|vigilant|diligent|attentive
        took|takes|taken|lasted|was|were|went|dragged ..3 @longer than ..3 should|necessary|needed|ideal|ought|required|had|acceptable|reasonable|warranted|desirable|justified
        @slower|later|messier|costlier|riskier|rougher than ..2 necessary|ideal|acceptable|needed|desirable|reasonable|warranted
        @longer than ..2 should|ought|necessary|needed|ideal to? have
        would|'d have :adverb* @cost|meant|involved us|me|him|her|them|anyone|everyone|nobody|the|virtually|practically|next|very? nothing|little|only|no|minutes|minute|seconds|moments|moment|pennies|peanuts|to
        would|might|could|'d have :adverb* made !no ..1 @sense not? to !the|a|an|us|me|him|her|them|anyone|any
        would|'d have @taken|needed|required ..2 nothing|little|only|no|minutes|minute|second|seconds|moment|moments|call|effort|phone|one|click|glance|ping|message|email|mail|hardly|barely|merely
        """,
        hit="It would have been wiser to close the valve.",
        sound="It would be better to drain nodes in pairs from now on.",
        unless="to-reader attackers expected whether reason-for data-we",
    ),
    Row(
        """
        not :adverb* @caught|noticed|spotted|picked|flagged|detected|identified|uncovered|recognised|recognized|questioned|challenged ..2 in|by|during|at|on|before|within|through ..2 review|reviews|qa|uat|testing|staging|rehearsal|rehearsals|inspection|inspections|audit|audits|walkthrough|handover|triage|planning|us|anyone|anybody|reviewers|reviewer|approvers|approver|engineers|team
        """,
        hit="The wrong unit was not caught in staging.",
        sound="The second dose is not caught in the filter.",
        unless="to-reader attackers reasoned",
    ),
    Row(
        """
        could|might|would|'d not? :adverb* have not|never? :adverb* been :adverb* @halted|aborted|scrapped|shelved|staved|warded|parried|foiled|counteracted|neutralised|neutralized|mended|tempered|dampened|quelled|quashed|allayed|overcome|dodged|hastened|quickened|streamlined|untangled|pinpointed|nipped|deferred|postponed|forestalled|curtailed|circumvented|defused|recognised
        could|might|would|'d not? :adverb* have not|never? :adverb* been :adverb* @recognized|remedied|rectified|corrected|softened|eased|cushioned|alleviated|ameliorated|flagged|thwarted|intercepted|deterred|precluded|pre-empted|preempted|curbed|salvaged|rescued|sped|accelerated|expedited|smoothed|uncovered|unearthed|obviated|sidestepped|cushioned|arrested|picked|tamed|wrapped
        @could|might not? :adverb* have :adverb* been :adverb* aborted|backed|escalated|agreed|explained|discussed|worded|phrased|sequenced|delegated|approached|framed|supervised|staffed|organised|organized|arranged|thought|weighed|briefed|announced|prepared|reversed|reverted|undone|handled|managed|headed|nipped|cut|dealt|brought|surfaced|called|rolled|ruled|planned|phased|staged|staggered|piloted|rehearsed|communicated|coordinated|tested|rescheduled|moved|timed|resolved|restored|addressed|answered|split|done|so
        """,
        hit="The change could have been halted at step 4.",
        sound="The parcels would have been handled by the second sorter.",
        unless="by-system attackers bad-outcome if-luck easily-attack unknown-if",
    ),
    Row(
        """
        would|'d|might|could have @done ..1 well|better|best|wisely to|if|had|by
        would|'d|might|could have been :adverb* well|better|best @advised|served to|if|by|had
        would not have @hurt|killed|harmed|troubled|inconvenienced|cost to|if|anyone|anybody|us|them|him|her|anything|much
        would not have @hurt|killed|harmed AGENT
        had|have|has|need|needed @only|merely|just to look|ask|read|check|call|test|scroll|search|count|compare|glance|wait|pick|phone|consult|say|speak|listen|ring|dial|email|mail|knock|think|grep|walk|verify
        @only|just|merely|simply had|needed to ..12 and|but|yet|though ..3 not|never
        @need|needed only|merely|just|simply have :adverb* :participle
        all AGENT had|needed to @do was|is|to
        all AGENT @needed was|is|were ..1 a|an|one|two|the|some|more|to
        had|have|has @every|ample|plenty|abundant|countless|numerous|repeated ..2 chance|opportunity|time|chances|opportunities|occasion|occasions|warning|warnings|notice|means to|of
        had|have|has the|a|an|two|three|several|many|enough|sufficient|ample ..2 @chance|opportunity|time|chances|opportunities|occasion|means to ..14 and|but|yet|though|; ..2 not|never|chose|waited|failed|nobody|let|declined|missed|passed
        by all? @rights ,? ..6 should|ought|would|could|might
        could|might ,? and|or|indeed ,? ..1 @should|ought ,? to? have
        could|should|might|ought , and|or ..1 @should|could|ought ,? to? have
        should|ought by all? @rights
        was|were to @have :participle|been
        """,
        hit="The team would have done well to ask the vendor first.",
        sound="The service is to have a second node by May.",
        unless="attackers future present question",
    ),
    Row(
        """
        was|were|is|fell ..1 @incumbent on|upon AGENT
        it @behoved|behooved AGENT
        had|has|have ..1 a|an|every|the ..1 @duty|obligation|responsibility|mandate|remit to ..16 but|yet|and|though|instead|; ..2 not|never|did|failed|chose|neglected|ignored|nothing
        duty|honour|honor @bound to
        @ideally|preferably ,? ..8 would|should|could|might|ought to? :adverb* have
        in an? ideal|perfect|better|saner|sane|kinder|calmer|just|sensible|normal @world AGENT
        in an? ideal|perfect|better|saner|sane|kinder|calmer|just|sensible @world ..10 would|should|could|might|'d
        it was|'d|is :adverb? @high time
        @deserved|merited|warranted|demanded|wanted|needed a|more|much|some|closer|better|proper|further|far|deeper|fuller|greater|wider ..2 look|attention|scrutiny|thought|testing|care|debate|discussion|oversight|supervision|urgency|diligence|treatment|follow-up|reading|shrug|glance|nod|reply|answer|consideration|preparation|planning|rehearsal|eyes|caution|respect
        situation|circumstances|conditions|occasion|moment|hour|change|risk|scale|sign|signs|alarm|numbers|figures|readings|evidence|trend|pattern|symptoms|graph|graphs|logs ..1 @called|cried|begged|screamed|crying|begging|screaming ..1 for
        what|all AGENT @needed|wanted|lacked|missed was ..3 a|an|to|someone|somebody|more|some|better|time
        like|as ..1 @sensible|normal|sane|responsible|professional|civilised|civilized|grown-up|proper|competent|decent|reasonable|serious|mature|rational|self-respecting people|person|adults|grown-ups|engineers|engineer|team|teams|adult|professionals|everyone|shop|shops|company
        like @grown-ups|grownups|adults|professionals|pros
        what should|could|would|might|ought to? :adverb* have @been a|an !long|longer|major|serious|worse|full|large|larger|bigger|much|disaster|catastrophe|total|fatal|outage|even|extended
        @fraction of the time
        """,
        hit="Such a wide rule deserved a second look.",
        sound="The pipeline needed a restart.",
        unless="attackers future present question",
    ),
    Row(
        """
        with ..4 @prudence|vigilance|oversight|scrutiny|rehearsal|rehearsals|preparedness|consultation|discussion|rigour|rigor|judgement|judgment|insight|guidance|leadership|training|documentation|staffing|warning|notice|foresight|forethought|effort|planning|preparation|patience|diligence|discipline|communication|coordination|attention|caution|curiosity|common|teamwork|honesty|humility|imagination|supervision ..12 would|could|might|'d have
        @worth ..1 their|his|her|your|its salt|name|money
        @knows|knew his|her|their|the ..1 way|stuff|job|business|trade|craft|ropes ..4 would|could|might|should
        @little|bit|touch|modicum|ounce|grain|shred|dose|minimum|dash|pinch|smidgen|spot|scrap|iota of|more|less|extra|further|earlier|better ..6 would|could|might|'d have ..1 :plainly_good|been|gone|made|given|shown|done|spared|helped
        wiser|smarter|better|more|cooler|calmer|saner|clearer|steadier @head|heads|counsel|minds|sensible|prudent ..2 would|might|could|should|had|'d
        not ..1 as anyone|anybody|everyone|we|they|i|you|one would|should|could|might|ought to? @have
        in an? @better|perfect|sane|saner|normal|ideal|kinder|sensible|decent|mature|well-run|serious world|company|team|organisation|organization|shop|firm|department|outfit|workplace|office
        """,
        hit="With a bit of foresight the second link would have been ordered in May.",
        sound="With a second link the site stayed up.",
        unless="attackers future present question even reader bad-outcome",
    ),
    Row(
        """
        @could|might not? :adverb* have :adverb* been split|raised|started|begun|brought|made|postponed|delayed|scheduled|staged|phased|rehearsed|isolated|drained|reverted|rolled|halted|frozen|suspended|renewed|replaced|ordered|fitted|upgraded|patched|retired|throttled|automated|shared|agreed|tested|checked|verified|reviewed|asked|announced|warned|called|paged|consulted
        @could|might not? :adverb* have :adverb* been escalated|declared|simplified|timed|handled|done|foreseen|anticipated|predicted|planned|budgeted|discussed|flagged|communicated|documented|questioned|challenged|sought|issued|posted|sent|told|taken|given|picked|thought|spared|cut|kept|set|put|arranged|provided|offered|chosen|merged|rearranged|reshuffled|mentioned|circulated
        @could|might not? :adverb* have :adverb* been notified|briefed|trained|drilled|narrowed|withheld|repaired|mended|serviced|labelled|labeled|signposted|explained|clarified|requested|sourced|bought|borrowed|hired|decommissioned|capped|inspected|assessed|estimated|settled|answered|reassigned|delegated|involved|invited|engaged|approached|trialled|trialed|piloted|bounded|ring-fenced|weighed|debated
        could|might :adverb* have @waited|stayed|paused|sufficed ..1
        @ought ..4 to :adverb* have :adverb* been :left_undone|removed|gone|there|in|on|at|under|made|done|told|given|set|kept|held|put|taken|used|known|seen|found|ready|enough|clear|closed|locked
        there @ought ..1 to have been
        need|needs|needed @never to? have
        @needed|need not to? have been
        !query|execution|explain plan|plans|rota|rotas|roster|checklist|checklists|runbook|runbooks|procedure|procedures|policy|policies|guideline|guidelines|guidance|handover|hand-over|design|contract|agenda|training|estimate|brief|briefing|playbook|roadmap|announcement|planning|onboarding|documentation|docs|manual|wiki|readme|minutes|memo|proposal|retrospective|review|approval|sign-off|ticket @should|ought not? :adverb* to? :adverb* have !a|an|the|no|one|two|its|their|at
        review|reviews|drill|drills|rehearsal|audit|assessment|inspection|walkthrough|sign-off|briefing|discussion|investigation|triage|testing|meeting|process|change|release|rollout|cutover|switchover|evacuation|deployment|maintenance|upgrade|migration|cleanup|purchase|procurement|decision|rollback|escalation|communication|communications|announcement @should|ought not? :adverb* to? :adverb* have :adverb* been? :adverb* :human_strict|included|asked|covered|waited|preceded|mentioned|questioned|raised|required
        @it would|might|could|'d have :adverb* paid|cost|taken|sufficed|behoved|helped|served|hurt|spared to|nothing|little|one|a|only|just|barely|hardly|merely|five|ten|two|three|four|fifteen|thirty|half|less|very|next|seconds|minutes|someone|somebody|me|us|them|him|her|no|if|had
        would|could|might|'d have ..1 @behoved|behooved|befitted|profited|benefited|benefitted|gained
        would|might|could|'d have ..2 @well|better|best to|advised|served|off|spent|placed|if|had
        would|might|could have been ..1 @well-advised|well-served|advised|wise|prudent|sensible|courteous|decent|polite|proper|kinder|fairer|simpler|wiser|fair|honest|professional|responsible|thoughtful|considerate|preferable|advisable
        has|have @yet to ..1 learn|apologise|apologize|explain|justify|own|master|grasp|understand|admit
        have|has|had !not had ..4 @weeks|months|years|days|hours|minutes|time|chance|warning|chances|warnings|opportunity|opportunities|notice|occasion|occasions to|in
        have|had|has had|got|been ..2 @ample|plenty|enough|sufficient|abundant ..1 of? ..1 time|warning|warnings|chances|opportunity|opportunities|occasion|notice|chance to|for|in
        more|better|less @experienced|trained|skilled|qualified|knowledgeable|rested|careful|seasoned|attentive|cautious|diligent|vigilant|curious|conscientious|prudent|disciplined|rigorous|patient|sceptical|skeptical|hurried|tired|senior|alert|thorough|competent ..2 :role|:team|eye|eyes|hand|hands|reader would|might|could|'d
        nothing|what would|could have @been ..1 easier|simpler|more|quicker|cheaper|better|wiser|safer|fairer|kinder
        @freezing|waiting|asking|calling|testing|checking|reading|draining|stopping|pausing|ringing|escalating|rehearsing|verifying|reverting|announcing|consulting|slowing|phoning|telephoning|informing|notifying ..8 would|could|might|'d have ..1 been|spared|saved|sufficed|shown|told|helped|done|given|prevented|avoided|caught|stopped|made|cost|taken
        @telling|involving|contacting|holding|halting|postponing|deferring|delaying|aborting|cancelling|canceling|splitting|glancing|comparing|counting|practising|practicing|knowing|noticing|spotting|heeding ..8 would|could|might|'d have ..1 been|spared|saved|sufficed|shown|told|helped|done|given|prevented|avoided|caught|stopped|made|cost|taken
        @:care_ing|:strict_ing ..8 would|could|might|'d have :adverb* sufficed|saved|spared|helped|halved
        @wish|wishes|wished AGENT had|'d
        would|'d|might @rather|sooner AGENT had|'d
        """,
        hit="The change could have been split in two.",
        sound="The change could have been lost in the merge.",
        unless="attackers question bad-outcome luck reader perceived if-luck attack by-system expected whether no-way weighed not-sooner compared reason-for",
    ),
    Row(
        """
        should|ought|might|could ..2 have given ..3 @pause
        should|ought|might ..2 have ..1 rung|rang|sounded|set ..3 @bell|bells|alarm|alarms
        should|ought|might|could ..2 have ..1 @raised|aroused|provoked|caused ..2 flag|flags|eyebrow|eyebrows|alarm|suspicion|suspicions|question|questions|concern|concerns|doubt|doubts|hackles
        should|ought|might ..2 have ..1 opened ..2 @eyes
        @should|ought ..2 have ..1 told|warned|alerted|tipped|taught|reminded|shaken|persuaded|convinced|alarmed|worried|prompted|stopped|struck|puzzled|cautioned|concerned|disturbed|troubled|unsettled|nudged|jolted|encouraged|clued|made us|me|them|him|her|everyone|anyone|somebody|someone|people|you
        @should|ought ..2 have ..1 told|warned|alerted|tipped|taught|reminded|shaken|persuaded|convinced|alarmed|worried|prompted|struck|puzzled|cautioned|concerned|disturbed|troubled|unsettled|nudged|jolted|encouraged|clued|made AGENT
        that|this|which|these|those @alone ,? should|ought|would|could|might|must
        deploy|deployment|release|rollout|migration|restart|upgrade|merge|launch|cutover|cut-over|go-live|purge|evacuation|downgrade|handover|drill|inspection|reboot|deletion|freeze|rollback|bridge|refactoring|announcement|decision|switchover|failover|import|reindex|clean-up|move|experiment ..1 @should|ought not? ..2 have not? :adverb* waited|begun|come|gone|stopped|preceded|followed|covered|included|gone|been|had !safe|fine|harmless|live|done|complete|finished|visible|invisible|rejected|refused|blocked|caught|a|an|instant|transparent
        @should|ought ..2 have had ..3 prompt|confirmation|guardrail|guardrails|safeguard|validation|owner|reader|reviewer|approver|rehearsal|review|backup|deputy|alarm|limit|cap|plan|label|sign|guard|second|signature|runbook|check|expiry|rollback|canary|test|tests|name|stand-in|checklist|witness|procedure|policy|escalation|contact|lead|commander|scribe|approval|gate|interlock|documentation|training|briefing|deadline|dashboard|monitoring|fallback|dry-run|walkthrough|reminder|audit|drill|sign-off
        @should|ought ..2 not? have ..1 been ..3 place|off-limits|limits|part|standard|calendar|list|agenda|rota|diary|radar|checklist|runbook|exercise|drill|enough|sufficient|hint|clue|signal|lesson|giveaway|reminder|split|retired|stricter|louder|tighter|desk|tin|fenced|written|labelled|labeled|shared|spread|staggered|phased|agreed|network|backlog|wiki|roadmap|plan|scope|handover|manual|minutes|inventory|register|contract|loop|bridge
        @should|ought ..2 have been there from|before|all|already|since|long|weeks|months|years
        should|ought ..2 have been ..1 @long gone|retired|removed|done|over|closed|fixed|replaced|decommissioned|deleted|resolved|renewed|finished
        limit|limits|timeout|timeouts|ttl|cap|caps|threshold|thresholds|quota|quotas|retention|interval|intervals|frequency|batch|buffer|ceiling|budget|margin|headroom ..2 @should|ought ..2 have been ..1 higher|lower|larger|bigger|smaller|longer|shorter|stricter|narrower|twice|half|double|doubled|raised|lowered|increased|reduced|adjusted|tuned|reviewed|set|tighter|wider
        should|ought ..2 have @gone ..1 years|months|weeks|days|long|ages ago|earlier|since|before
        should|ought ..2 have @gone through|past|via|before ..2 review|office|board|committee|cab|qa|uat|staging|rehearsal|canary|approval|approvals|sign-off|triage|panel|architecture|compliance|peer|legal|security|procurement|testing|commander
        should|ought ..2 have @gone to ..1 AGENT
        port|ports|bucket|buckets|firewall|account|accounts|login|logins|access|permission|permissions|password|token|server|endpoint|endpoints|share|folder|repo|repository|console|dashboard|database|door|cabinet|hatch ..1 @should|ought ..2 have :adverb* been closed|shut|locked|disabled|limited|restricted|scoped|tightened|firewalled|encrypted|secured|guarded|retired|audited|reviewed|behind|private|removed|hidden
        environment|environments|staging|test|sandbox|lab|preprod|pre-prod|uat|cluster ..1 @should|ought ..2 have :adverb* matched|mirrored|reflected|resembled|copied|tracked|been
        backup|backups|tape|tapes|spare|spares|standby|copy|copies|snapshot|snapshots|key|keys|credentials|secret ..1 @should|ought ..2 have :adverb* been on|in|at|off|with|under|elsewhere|kept|offline|offsite|off-site|separate|tested|rehearsed
        """,
        hit="The size of the diff should have given us pause.",
        sound="The size of the body should have given a 413.",
        unless="to-reader by-system attackers question expected",
    ),
    Row(
        """
        :past|went|spent|kept|put|began|took|chose ..12 @rather|opposed than|to ..1 :strict_ing
        :past|went|spent|kept|put|began|took|chose ..12 @instead of ..1 :strict_ing
        :past|went|spent|kept|put|began|took|chose ..12 in @lieu of ..2 :strict_ing|:step_of_care
        :past|went ..8 @rather|instead than|of going|running|deploying|rolling ..2 through|via|in|to|by|out|it staging|canary|review|qa|the|a|stages|test
        """,
        hit="The crew restarted both pumps instead of asking the plant.",
        sound="The crew restarted one pump at a time rather than waiting for the plant, because it gave no estimate.",
        who=Who.HUMAN_OR_NONE,
        unless="attackers question future conditional reasoned",
    ),
    Row(
        """
        ^ @rather than :strict_ing ..14 ,? AGENT ..2 :past|went|spent|kept|put|began|took|chose
        ^ @instead of :strict_ing ..14 ,? AGENT ..2 :past|went|spent|kept|put|began|took|chose
        ^ @rather than ..1 :care_base|call|page|roll|revert|go ..14 , AGENT ..2 :past|went|spent|kept|put|began|took|chose
        """,
        hit="Rather than call the plant, the crew went on alone.",
        sound="The pump shuts down rather than calling the plant.",
        unless="attackers question future conditional reasoned",
    ),
    Row(
        """
        response|reaction|communication|communications|detection|mitigation|escalation|handover|coordination|notification|recovery|updates ..10 than|as ..3 @should|could|ought ..1 have
        not ..6 as ..6 as ..1 we|i|they @should|could|ought ..1 have
        threshold|thresholds|limit|timeout|ttl|interval|quota|retention|batch|margin|buffer ..4 than ..3 @should|ought ..1 have
        ^ what AGENT could|should|might :adverb* have @done ..2 :|is|was|,
        ^ what ..1 would|could|might ..1 have @helped|prevented|avoided|shortened|caught|stopped|saved ..3 :|is|was|,
        ^ what ..1 should|ought to? have @happened
        ^ ..1 earlier|sooner|better|more|closer|faster|stricter|tighter|:ing ..3 :forethought|:step_of_care|detection|engagement|sooner|earlier ..6 @may ..1 have shortened|prevented|avoided|helped|reduced|limited|averted|caught|saved|spared|mitigated|detected
        ^ @knowing this|that|it|earlier|about|which|where ..6 would|could|might have :adverb* :plainly_good|changed|made|led|been
        would|'d|could|might ..1 have :adverb* taken|required|cost|needed|lasted ..2 @half|third|quarter|fifth|tenth|fraction the|of|as
        @normally|usually|ordinarily ..8 is|are|be|get|gets :adverb* :human_strict ..5 ;|,|but ..4 not
        could have been :adverb* solved|resolved|fixed|restored|avoided|over|done|mitigated|contained ..6 @instead|rather|sooner|earlier|faster|quicker
        i|we|he|she|they @should|could had :participle|been
        did not :adverb* do the ..1 most @basic|obvious|elementary
        was|were not !as|yet :participle ..5 as it|they @should have been
        would|'d ..1 have ..1 been ..2 a|an|the optimal|right|correct|better|wiser|smarter|safer|sensible|prudent @decision|choice|call|move|course|option|thing
        not ..4 as careful|thorough|clear|complete|good|fast|quick|tight|strict|rigorous|robust|close|detailed|well|prompt|timely|accurate|smooth|swift|vigilant ..4 as it @should|could|ought ..1 have
        ^ @no ..4 would|could|might ..1 have ..4 if|had ..9 had|been
        """,
        hit="Our response was slower than it should have been.",
        sound="Our index was larger than it should have been.",
        unless="attackers question",
    ),
    Row(
        """
        there was|were ..4 @opportunity|opportunities|chance|chances ..4 to|for ..1 :care_base|abort|avoid|prevent|halt|contain|revert|roll
        @opportunity|opportunities|chance|chances to|for|of :word ..12 missed|lost|squandered|slipped|passed|wasted|forgone|foregone
        @opportunity|opportunities|chance|chances ..16 not|none|never|nobody ..2 taken|seized|used|grasped
        @opportunities existed ..12 to
        had|have several|many|multiple|two|three|four|numerous|repeated ..1 @opportunities|chances to
        @nothing ..3 prevented|prevent|stopped|stop|stopping|preventing AGENT from ..1 :strict_ing
        no|little|hardly ..1 @reason|excuse ..1 not to
        no ..1 @excuse for
        """,
        hit="There were several opportunities to stop the pump.",
        sound="There was an opportunity to upgrade the switch in the window, and we took it.",
        unless="attackers question future present was-taken",
    ),
    Row(
        """
        it was|'d|were|is ..1 @open|available to AGENT ..2 to :word
        it|this|that was|lay|lies|fell|stood ..2 in|within|inside ..6 @gift|power|powers|hands|discretion|remit|authority|competence|ability|means|grasp|reach of? ..6 to :word
        @nothing|little stood|stands|lay|was ..2 in ..2 way of
        nothing|little spoke|argued|weighed|militated|counselled|counseled|said ..1 @against :ing|a|an|the|it|this|that
        @nothing ..1 was|is ..1 stopping|preventing|keeping|hindering|barring|forcing|compelling|obliging AGENT
        nothing|nobody ..2 @obliged|compelled|forced|obliging|forcing AGENT
        no ..4 @obliged|compelled|forced|required AGENT to
        @nothing ..3 prevented|stopped|stopping|preventing AGENT from ..1 picking|phoning|ringing|telephoning|emailing|mailing|messaging|pinging|texting|knocking|mentioning|looking|dialling|dialing|walking|saying|speaking
        """,
        hit="It was open to the board to put off the sale.",
        sound="The cellar was open to the public until nine.",
        unless="attackers question done-then reasoned",
    ),
    Row(
        """
        was|were ..1 at @liberty ..1 to :word
        was|were ..1 @free|entitled|welcome|authorised|authorized|empowered|qualified|equipped to ..18 and|but|yet|though|; ..4 not|never|nothing|otherwise|instead|nobody|chose|declined
        @wish|wishes|wished AGENT would|'d not? have
        had it in|within :possessive own? @power|hands|gift|reach|grasp|remit|authority
        @had ..5 in which to :word
        had no @need|business|call to :word
        @had to :care_base ..14 but|yet|and|though did|was|were not
        rightly|reasonably|fairly|legitimately|justifiably|justly|properly have|be @expected
        @had the ..2 choice|option|means|authority|mandate|right|power|skills|knowledge|time|tools|tooling|key|keys|chance|opportunity to ..18 and|but|yet|though|; ..4 not|never|nothing|otherwise|instead|nobody
        might|could :adverb* have :adverb* @spared|saved|bothered|stooped|deigned|condescended|troubled|cared|remembered
        @might|could usefully|profitably|well|perhaps|easily|helpfully|wisely|instead have
        """,
        hit="The skipper was at liberty to turn back.",
        sound="The skipper was free to turn back and did so at nine.",
        who=Who.HUMAN,
        unless="attackers question done-then reasoned bad-outcome",
    ),
    Row(
        """
        @there was|were ..1 time|leisure enough? to ..1 :care_base|evacuate|withdraw|abort|avoid|prevent|halt|contain|revert|roll|cancel|ring|phone|divert|reroute|hold|save
        there was|were|would|is ..3 @still|ample|plenty ..3 time|chance|room|margin|slack|leeway|scope|opportunity|occasion|minutes|hours ..1 to|for ..1 :care_base|evacuate|withdraw|abort|avoid|prevent|halt|contain|revert|roll|cancel|ring|phone|divert|reroute|hold|save
        AGENT ..1 @still|yet had ..3 minutes|hours|hour|time|chance|days|day|weeks|week|moments|opportunity|opportunities ..1 to :word
        """,
        hit="There was still time to call the truck back.",
        sound="There was still time to call the truck back, and the desk did so.",
        unless="attackers question done-then reasoned",
    ),
    Row(
        """
        @every|each|any minute|hour|day|second|week|month|moment|half-hour|ten-minute ..3 would|could|might|'d have :adverb* :plainly_good|been|made|helped|counted|mattered|bought
        the @sooner|earlier|faster|quicker|more|longer ..12 had|would|were ..12 the :word ..10 would|could have
        ^ the @earlier|sooner ..12 , the :word ..10 would|could have
        @need|needed never|not to? have been lost|wasted|spent|delayed|cancelled|canceled|interrupted|thrown|paid|that|so|this|such
        :word of ..6 was|were :adverb* @avoidable|preventable|unnecessary|needless|pointless|squandered|wasted
        """,
        hit="Every minute sooner would have saved a tank.",
        sound="Every minute the exporter would have written a line.",
        unless="attackers question future by-system specified bad-outcome",
    ),
    Row(
        """
        it|this|that|which|all would|could|might|'d :adverb* have :adverb* @needed|required|wanted|demanded ..1 only|just|merely|barely|hardly|nothing|little
        it|this|that|which|all would|could|might|'d :adverb* have :adverb* @needed|required|wanted|demanded one|a|an|no|two|three|five|ten|another ..3 :small_step
        it|this|that|which|all :adverb* @needed|took|required|wanted :adverb* only|just|merely|simply one|a|an|single|two|three|another ..3 :small_step
        it|this|that|which|all only|just|merely|simply @needed|took|required|wanted one|a|an|single|two|three|another ..3 :small_step
        :small_step ..6 was|were|is all ..1 it|this|that ..1 @needed|took|required|wanted
        :small_step ..6 would|could|might|'d have :adverb* @been ..1 enough|sufficient|plenty|all|ample
        it would|could|might|'d have :adverb* been :adverb* @enough|sufficient|adequate|plenty to|if|had|for
        it|this|that would|could|might|'d have :adverb* @sufficed to|if|had|for
        minutes|hours|hour|days|day|time|weeks|week|outage|money|downtime that|which? AGENT did not need|have to @spend|lose|waste|suffer|take|endure|sit|face|incur|bear
        is|was|were ..3 days|hours|minutes|weeks|months|years|times|hour|minute|day|week @too many|long
        @nothing|none|little ..6 would have been lost|harmed|delayed|missed|risked|damaged|spoiled|spoilt|forfeited by|if|had|with|until
        """,
        hit="It would have needed only a glance at the tide table.",
        sound="It would have needed a third disk.",
        unless="attackers question future by-system reason-for whether",
    ),
    Row(
        """
        would|'d ..1 do|handle|approach|run|plan|play|organise|organize|manage|tackle|act|decide|choose|schedule ..3 @differently|different|otherwise ..1 now|had|today|,|.|if|were|given|with
        if AGENT could|had ..6 @again|over ..4 would|'d
        @given the chance|choice|option again ..3 would|'d
        were AGENT to ..6 @again ..4 would|'d
        """,
        hit="We would do it differently today.",
        sound="We would do it the same way today.",
        unless="attackers question next-time",
    ),
    Row(
        """
        missed|misses|missing|wasted|wasting|squandered|passed|lost|let|forwent|threw|blew|turned|spurned|declined|neglected|overlooked|forfeited|gave|ignored ..2 the|a|an|our|my|its|his|her|their|every|each|this|that|any|another|two|three|four|several|many|multiple|numerous|countless ..2 @chance|opportunity|chances|opportunities|moment|occasion|occasions to|of|for|slip|pass|go
        @opportunity|opportunities|chance|chances|moment|occasion|window|deadline ..10 came|come and went|gone
        opportunity|opportunities|chance|chances ..10 went|gone|going|go @begging|unused|untaken
        the ..1 @right|proper|obvious|ideal|natural|best moment|point|time|place|stage|juncture|occasion to ..1 :care_base|abort|prevent|halt|contain|revert|roll|cancel|ring|phone|evacuate|withdraw ..4 was|had|would|came
        @fell to AGENT to ..16 and|but|yet|; ..3 not|never|nothing|nobody|silent
        it would|'d|should|could|might have @been :adverb* up|down|for|on|incumbent to? AGENT to
        """,
        hit="The yard passed up the chance to reroute the train.",
        sound="The yard took the chance to reroute the train.",
        unless="attackers question future done-then",
    ),
    Row(
        """
        cannot|can|could ..1 @but have ..1 :participle|seen|heard|known
        can|could hardly|scarcely|barely|not :adverb* have :adverb* @missed|overlooked|ignored|mistaken|misread|misunderstood|failed|escaped
        had to :adverb? @know|realise|realize|notice|suspect that|about
        was|were ..1 @expected to :adverb? :we_omit|confirm|check|stop|hold !on
        had|has|have @every|good|ample|plenty|enough|sufficient|much of? ..1 reason|reasons|cause|grounds to ..1 doubt|suspect|question|check|ask|stop|pause|worry|wait|hesitate|look|investigate|abort|escalate|call|distrust|challenge|reconsider|object|verify|double-check|hold|revert|postpone|refuse|be
        """,
        hit="The crew can hardly have missed the smell.",
        sound="The crew can hardly have known of the smell.",
        who=Who.OTHER,
        unless="attackers question negated done-then",
    ),
    Row(
        """
        there was|were|had ..1 @every|good|ample|plenty|enough|sufficient|much of? ..1 reason|reasons|cause|grounds|justification to ..1 doubt|suspect|question|check|ask|stop|pause|worry|wait|hesitate|look|investigate|abort|escalate|call|distrust|challenge|reconsider|object|verify|double-check|hold|revert|postpone|refuse
        , @could|should|might have :adverb* called|phoned|rung|asked|told|checked|looked|rolled|reverted|escalated|informed|warned|consulted|verified|pinged|paged|mailed|messaged|emailed|texted|rehearsed|paused|reviewed|spotted|read
        ^ ..5 would have @been the ..1 time|moment|point|hour|place for
        it might|could|should|would ..1 have @occurred|dawned|struck ..1 on? AGENT
        it might|could|should|would ..1 have @occurred to ..1 AGENT
        might|could|should|would|ought ..2 have crossed|entered ..2 @mind|minds|thoughts
        """,
        hit="Yellow for an hour, could have called the depot then.",
        sound="Yellow for an hour, called the depot then.",
        unless="to-reader attackers question",
    ),
    Row(
        """
        guys|folks|people|lads|girls|boys|chaps|gang|crew|squad|office|department|shift|management|leadership|friends|team|desk|side ..1 @might|could|should|would|'d ..2 have ..1 :good_past|asked|told|said|mentioned|checked|tested|looked|read|noted|shared|given|known|spoken|dropped|sent|let|written|let
        might|could|should ..2 have ..1 @mentioned|remarked|said|dropped|warned|clarified|spoken ..1 that|us|me|them|him|her|anyone|somebody|someone|so|something|a|about|it
        @could|might :adverb* well|easily|readily|trivially|cheaply|safely|comfortably|quickly|usefully|profitably|equally|happily have been :adverb* :participle
        could|might with ..3 @advantage|profit|benefit|ease|effort|effect have
        could|should no @longer have
        service|services|sales|boarding|flights|trains|normality|investigation|diagnosis|operation|operations|work|recovery|restoration|mitigation|repair|repairs|trading|production|deliveries|rollback|evacuation @could|might ..1 have resumed|begun|started|continued|been|restarted
        could|might|would|should|'d have :adverb* been @back ..3 by|at|within|before|in|earlier|sooner|an|two|three|minutes|hours
        was|were no @earthly|conceivable|sensible|pressing|operational|business reason|need|call to|for|why
        where|when a|an|one|two ..6 would|could|might|'d have @done|sufficed|served|worked|helped ,|.|;|$
        could|might|would|should|'d have ..8 before|than|earlier it|they|we|he|she @did !in|so
        would|could|might|'d have been ..1 @appreciated|welcome|welcomed|courteous|considerate|neighbourly|thoughtful|gracious
        @good|nice|useful|helpful to have known|had|heard|seen|been
        it|this had|were been? @better|best|wiser to|if
        would|should|could|might|'d|ought to? have ..1 thought|looked|asked @twice|harder
        anyone|anybody|everyone|someone|somebody @else ..2 would|could|might|'d ..1 have
        @elsewhere ,? ..3 would|could|might have
        """,
        hit="The client folks might have said that the port had moved.",
        sound="The client might have sent the old port.",
        unless="to-reader attackers bad-outcome if-luck by-system whether easily-attack nobody-could",
    ),
)
