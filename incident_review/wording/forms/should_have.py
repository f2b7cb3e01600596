"""What people should, could or would have done instead of what they did."""

from incident_review.wording.form import Form, Row, Who

FORM = Form(
    name="should-have",
    rank=10,
    rows=(
        Row(
            """
            @should not|never? :adverb* have not|never? :adverb* :participle|:adverb ..1
            @ought not|never? to? not|never? :adverb* have not|never? :adverb* :participle
            @ought not|never? to :adverb* :care_base|have
            @needed to have :adverb* :participle
            had|'d @better have|:participle
            should|ought at ..4 @least ..1 have
            could|might|would at ..4 @least ..1 have
            should|ought to? @have .|,|;|!|:|—|but|and|yet|though
            @ought to know ..2 better|now|this|that
            was|were to ..14 but|and|yet|though @did not
            """,
            hit="Ravi should have checked the queue.",
            sound="The health check should have failed after ten seconds.",
            who=Who.HUMAN,
            sure=True,
            unless="to-reader attackers said-wrongly in-theory",
        ),
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
            @should|ought not|never? to? not|never? :adverb* have not|never? :adverb* been :adverb* :human_participle
            @things|mistakes|accidents should|ought never|not to? have
            our|my|his|her|their|'s ..3 @should|ought :adverb* to? have :adverb* been
            """,
            hit="The spare pump should have been tested first.",
            sound="The request should have been rejected by the gateway.",
            unless="to-reader by-system attackers expected milestone said-wrongly of-data",
            sure=True,
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
            was|were ..1 @supposed|meant|obliged|obligated to
            was|were ..1 @supposed|meant|obliged|obligated|required|expected to ..18 but|yet|however|instead|let|never|though|although|except|nevertheless
            """,
            hit="Ravi was supposed to hold the release until noon.",
            sound="The siren is meant to sound twice.",
            who=Who.OTHER,
            unless="to-reader future attackers present",
        ),
        Row(
            """
            @should|ought|must surely|really|at have
            @should|ought ..2 have|to have? ..2 known|realised|realized|thought|remembered|foreseen|anticipated|guessed|noticed|spotted|suspected|predicted|recognised|recognized|recalled|wondered
            @must :adverb* have :adverb* known|seen|noticed|spotted|realised|realized|recognised|recognized|understood|heard|suspected|guessed|sensed|smelt|smelled|been aware?
            should|ought|must|might|could|would to? :adverb* have :adverb* @known better
            """,
            hit="Ravi should have known about the spare key.",
            sound="The exporter must have seen the drop.",
            who=Who.HUMAN,
            unless="to-reader attackers said-wrongly",
        ),
        Row(
            """
            @right|correct|proper|sensible|better|safer|wiser|wisest|best|logical|sane|prudent|smart|appropriate|expected|intended|ideal|responsible|professional|decent|courteous|honest ..1 move|thing|call|step|choice|response|decision|action|course|reaction|approach|option|procedure|play|reflex|strategy ..6 was|would ..3 to
            @more|less :word approach|option|choice|course|procedure|decision|solution|response|move|strategy|plan|way|route|rollout|design|setup|process|policy|method|sequence|measure|step ..3 would|might|'d have
            @better|wiser|safer|smarter|preferable|kinder|cheaper|quicker to have :adverb* :participle
            was|is|were ..1 the ..1 @least :subject_pronoun
            sane|better|safe|safer|obvious|right|correct|sensible|simple|simpler|easy|other|prudent|proper ..1 @option|course|route|path|step|alternative|choice|way ,|: ..1 not|never taken|chosen|used|pursued|followed|exercised|considered|tried
            sane|saner|better|safe|safer|wiser|prudent|sensible|quicker|faster|easier|simpler ..1 @option|course|route|step|alternative|choice ..2 was|were ..1 not|never taken|chosen|used|pursued|followed|exercised|considered|tried
            """,
            hit="The right move was to call the depot.",
            sound="The right place for the flag is to be agreed next week.",
            unless="to-reader future question attackers if-clause",
        ),
        Row(
            """
            page|paging|alerting|email|e-mail|notice|bulletin|advisory|briefing|all-clear|statement|drill|rehearsal|sign-off|investigation|diagnosis|meeting|discussion|conversation|inspection|evacuation|complaint|complaints|declaration|hand-off|cutover|alert|mail|call|ticket|message|warning|news|it|they|which|this|case|issue|incident|change|decision|escalation|communication|rollback|failover|handover|review|notification|announcement|detection|shutdown|revocation|rotation|deployment|update|this ..4 @should|ought to? have :adverb* gone|led|triggered|come|reached|waited|happened|received|prompted|raised|occurred|begun|started|preceded !back
            ^ that @should have ..1 gone|led|come|happened|prompted|raised|been
            @someone|somebody|anyone|anybody should|ought|could not|never? to? have !to
            """,
            hit="Someone should have called the depot.",
            sound="Nobody could have known which branch would win.",
            unless="to-reader attackers by-system nobody-could expected no-way",
        ),
        Row(
            """
            @should|ought not|never to? :adverb* have :adverb* been :adverb* merged|deployed|attempted|granted|reused|promoted|committed|shared|hired|trusted|given|announced|scheduled|squeezed|hardcoded|hard-coded|touched|split|bundled|waived|tolerated|silenced|muted|snoozed|relied|assumed|possible|necessary|writable|optional|left|allowed|combined|mixed|launched|rushed|pasted|copy-pasted|emailed|handed|outsourced|promised|rubber-stamped|waved|nodded|signed|overruled|overridden|bypassed|circumvented|unplugged|force-pushed|improvised|deprioritised|deprioritized|downplayed|crammed|sold|booked|posted|published|dismissed|brushed|undertaken|pushed|released|shipped|rolled
            should|ought not|never to? have been :participle|run ..2 @hand|manually|unattended|alone|unsupervised|untested|unannounced|ad-hoc|blind|blindly
            @should|ought not|never to? have had ..4 access|rights|permission|permissions|privileges|credentials|root|admin|authority|keys|password|passwords
            @should|ought not|never to? have been in|at|under|on|there|live|public|running|open|enough|reachable|exposed|accessible|unlocked|unattended|unprotected
            @should|ought not|never to? have reached|gotten|got|made|passed|entered|hit|landed|shipped|slipped|left|gone|escaped|crept|leaked ..2 production|prod|live|customers|customer|main|master|users|release|review|qa|staging|field|public
            @should|ought not|never to? :adverb* have :adverb* been :adverb* included|put|moved|added|placed|scheduled|counted|merged|shipped|rolled|squeezed|carried|committed|pushed|installed|deployed|listed ..3 in|into|on|onto|to|with ..4 rollout|release|change|scope|group|batch|migration|plan|wave|window|maintenance|upgrade|build|run|production|prod|list|sprint|branch|main|image|agenda|rota|weekend|friday
            """,
            hit="The shared login should never have been left on the wiki.",
            sound="The request should not have been accepted by the gateway.",
            unless="by-system attackers expected",
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
            had|have|has been :adverb* @meaning|promising|vowing to
            had|have|has @been :adverb* intending|going|planning|hoping|wanting|aiming|due|supposed to ..14 and|but|yet|though|although|; ..2 never|kept|not|put|nobody|nothing|always|forgot|postponed|deferred
            had|have|has :adverb* @meant|intended|planned|promised|wanted|hoped|pledged|vowed|offered|undertaken to ..14 and|but|yet|though|although|; ..2 never|kept|not|forgot|failed|neglected|nobody|nothing
            @meant|intended|planned|promised|pledged|vowed|offered|undertook to ..14 and|but|yet|though|although|; ..2 never|kept|not|forgot|failed|neglected
            was|were :adverb* @asked|told|instructed|ordered|reminded|required|requested|invited|paid|contracted|engaged|appointed|rostered|tasked|assigned|due|scheduled|slated|committed|briefed to ..14 and|but|yet|though|although|; ..2 never|not|forgot|failed|omitted|chose|neglected|ignored|declined|refused|instead
            was|were not? ..1 @supposed|meant|expected|due to have :adverb* :participle
            could :adverb? @easily|simply|readily|trivially|cheaply|comfortably|perfectly have :adverb* :participle
            @could|might ..2 as well have
            """,
            hit="Ravi was asked to hold the release but never did.",
            sound="The team was asked to hold the release and did so at 10:40.",
            who=Who.HUMAN,
            unless="attackers bad-outcome reasoned ability",
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
            @should|ought to? :adverb* have been ..2 lower|higher|larger|smaller|shorter|stricter|tighter|clearer|broader|narrower|wider|longer|stronger|louder|finer|bigger|deeper|firmer|simpler|safer
            should|ought to? :adverb* have @existed
            better|right|correct|best|wiser|safer|proper|sensible|normal|usual|prudent|ideal|cleaner|smarter|kinder|sane|saner|reasonable|logical|natural|simpler|easier|cheaper|quicker|honest ..1 approach|option|choice|course|procedure|decision|solution|response|move|way|plan|strategy|call|step|route|thing|time|place|moment|fix|policy|sequence ..3 would|might|could|'d have @been
            @should|ought ..2 have been ..2 contacted|told|informed|warned|asked|consulted|involved|notified|alerted|included|paged|woken|briefed|looped|engaged
            should|ought to? :adverb* have been :adverb* @designed|architected|engineered|structured|planned|built|sized|scoped|specified|dimensioned|documented|isolated|separated|segmented|segregated|hardened|modelled|modeled|protected
            @should|ought to? :adverb* have been :participle ..3 first|beforehand|upfront|up-front|ahead|sooner|weeks|months|years
            monitoring|alerting|tests|testing|review|reviews|reviewers|qa|uat|audit|audits|inspection|rehearsal|drills|walkthrough|triage|handover|checklist|procedure|procedures|policy|governance|oversight|supervision|training|planning|process @should|ought to? :adverb* have :adverb* alerted|caught|warned|detected|prevented|noticed|flagged|spotted|uncovered|revealed|raised|picked|found|identified|stopped|highlighted|exposed|surfaced|told|shown
            deployment|deploy|change|changes|release|releases|rollout|migration|upgrade|maintenance|test|work|launch|go-live|cutover|switchover|experiment|drill|purge|cleanup|clean-up|merge|refactoring|refactor @should|ought not|never to? :adverb* have gone|proceeded|started|begun|resumed|continued|happened|occurred|shipped
            should|ought|might|could to? have been ..3 @warning|hint|clue|giveaway|wake-up|wakeup|tip-off|reminder|eye-opener|pointer|cue|lesson|indication ..1 sign|call|flag|bell|enough|about|of|for|to|.|,|that
            never|not @should|ought ..3 have :participle
            """,
            hit="The alert threshold should have been lower.",
            sound="The second value should have been rounded by the exporter.",
            unless="future question conditional attackers by-system expected",
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
            @should not|never? :adverb* have :adverb* been? :adverb* :participle|used !obvious|clear|apparent|evident|plain|foreseeable|predictable|live|safe|fine
            @ought not? to :adverb* have :adverb* been? :adverb* :participle !obvious|clear|apparent|evident|plain|foreseeable|predictable
            """,
            hit="The freeze should have covered the CDN.",
            sound="The request should have returned 200 but returned 500.",
            unless="to-reader by-system attackers question specified expected reasoned said-wrongly",
        ),
        Row(
            """
            @should|could|would|might|must|ought of been|:past|gone|done|seen|known|taken|thought|given|helped
            should|could|would|might have @been ..1 send|catch|stop|roll|take|test|check|fix|catched|writen|splitted|setted|choosen
            would|could|'d ..1 have ..1 @catched|seeked|thinked|knowed|forseen|noticied
            would|should|must have|of been AGENT 's @job|task|turn|duty|responsibility|place
            @better|wiser|smarter|safer|best would be|have|had ..1 been? to|if
            ^ ..2 @regret|regrets|shame|pity :|is|was ..2 that|we|nobody ..4 not|never|no
            OTHER @only|merely|just needed|had to ..1 hit|press|click|type|look|read|ask|run|call|open|revert|roll|check|scroll|pull|push
            @instead of :ing ..16 , OTHER ..2 :past
            who ..1 @knows|knew|understands|understood ..6 would|could have|see|spot|notice
            @relied|trusted|leaned|counted|depended|waited on|for|in ..14 rather|instead than|of :ing
            @rather than :ing ..10 ourselves|himself|herself|themselves|itself
            """,
            hit="The alert on lag should of been routed to both crews.",
            sound="Instead of polling every second, the agent now subscribes.",
            unless="to-reader attackers question future present bad-outcome",
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
            was|were @supposed|meant to be ..1 :human_participle by AGENT
            @needed to have :adverb* been :participle
            was|were not? ..1 supposed|meant|due to be ..1 @reviewed|tested|announced|communicated|discussed|rehearsed|coordinated|agreed|escalated|informed|told|briefed|consulted|double-checked|documented|trained|revisited|assessed|approved|signed
            """,
            hit="The valve was meant to be checked by the night crew.",
            sound="The valve was meant to be checked by the controller every minute.",
            unless="attackers question future present",
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
                could|might ..3 have been @expected to :care_base|inform|query|ring|ask|tell|stop|notice
                would have @expected OTHER ..2 to :care_base|inform|ring|stop|tell|ask
                @would have had to !wait|add|change|replace|set|do|make|take|use :care_base|report|inform|ring|stop
            """,
            hit="The depot might reasonably have been expected to query the order.",
            sound="A delay of two seconds might have been expected from the cache.",
            unless="attackers question future present by-system specified expected",
        ),
        Row(
            """
            it|this|that|which @should|ought not|never to? :adverb* have not|never? :adverb* taken|needed|required|cost|fallen ..2 AGENT
            it|this|that|which @should|ought not|never to? :adverb* have not|never? :adverb* taken|needed|required|cost ..2 two|three|four|five|six|several|weeks|days|hours|months|people|tries|attempts|reminders|calls|emails|mails|tickets|meetings|customer|customers|outage|incident|complaint|complaints|brownout|blackout|fire
            it|this|that|which @should|ought not|never to? :adverb* have not|never? :adverb* taken|needed|required|cost ..6 to find|see|notice|realise|realize|spot|tell|discover|understand|read|decide|agree|declare|escalate|ask|get
            it|this|that|which should|ought not|never to? :adverb* have :adverb* @taken|needed|required a|an|another|one ..4 for|before ..4 to
            it|this|that|things should|ought not|never to? :adverb* have :adverb* had? @come|go|gone down? to ..1 the|a|an|this|that|such|two|three|four|five|shouting
            time|minutes|minute|hours|hour|days|weeks|months should|ought not to? have @passed|elapsed|gone ..3 before|until|without
            it|this @should not take|need|require|cost a|an|another|two|three|four ..1 outage|incident|crash|complaint|complaints|customer|customers|brownout|blackout|breach|loss|page|fire|reminders|emergency|meltdown ..4 to|before|for
            """,
            hit="It should not have taken the depot three calls to find the fuse.",
            sound="It should not take more than a minute to fill the tank.",
            unless="attackers question whether expected",
        ),
        Row(
            """
            @should|ought not|never? ,? at|by|in|on|with|for|as|from|then|there|under|of|after|before|during|upon|since|when|without|to|given|possibly|arguably|surely|perhaps|instead|frankly|and|or ..6 ,? to? have not|never? :adverb* :participle|been
            @should|ought , ..8 , to? have
            @ought ..4 then|that|time|stage|point|now|moment|hour|least|latest|once|already to have
            """,
            hit="The crew should at that stage have stood down.",
            sound="The importer should at that stage have written 400 rows.",
            who=Who.HUMAN,
            unless="to-reader attackers expected",
        ),
        Row(
            """
            @should|ought not|never? ,? at|by|in|on|with|for|as|from|then|there|under|of|after|before|during|upon|since|without|to|possibly|arguably|surely|instead|and|or ..6 ,? to? have not|never? been :adverb* :human_participle|halted|aborted|cancelled|canceled|reverted|locked|closed|opened|sent
            @should|ought not|never? ,? by ..3 then|time|now|point|stage ..1 to? have been with|at|on|in AGENT
            should ,? and|or ..1 @could|ought|must ,? ..1 have
            could ,? and|or ..1 @should|ought ,? to? ..1 have
            """,
            hit="The plan ought by then to have been discussed.",
            sound="The parcel should by then have been sorted by the belt.",
            unless="to-reader by-system attackers expected milestone",
        ),
        Row(
            """
            by|under|at|in|on|for @no stretch|point|circumstances|circumstance|account|world|universe|planet|time|moment|stage|condition|conditions|case|reason|grounds|means|pretext ..5 should|ought|could|would AGENT ..3 have
            by|under|at|in|on|for no stretch|point|circumstances|circumstance|account|world|universe|planet|time|stage|condition|conditions|case|reason|pretext ..5 @should|ought ..10 have been :adverb* :human_participle|:act_past|left|chosen|alone|used|kept|taken|allowed|run|edited|touched
            ^ @never|nowhere ..6 should|ought AGENT ..4 have
            ^ @never|nowhere ..6 should|ought ..8 have been :adverb* :human_participle|:act_past|left|chosen|alone|used|kept|taken|allowed|run|edited|touched|dismantled
            """,
            hit="At no point should the hatch have been left open.",
            sound="Under no circumstances is the hatch opened at sea.",
            unless="to-reader by-system attackers expected",
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
            one|you|anybody|anyone|everyone|everybody|many|most would|might|could|should|'d ..1 have :adverb* @wished|hoped|liked|preferred|wanted|looked|welcomed for|to|that
            one|you|anybody|anyone|everyone|everybody|many|most would|might|could|'d ..1 have :adverb* @wished|hoped|liked|preferred|wanted OTHER
            one|you|anybody|anyone|we would|might|could|'d ..1 have :adverb* @wished|hoped|looked for|that|to|a|an|more|better|earlier
            one|you|anybody|anyone|we would|might|could|'d ..1 have :adverb* @thought|expected|imagined|supposed|assumed|believed|trusted ..1 OTHER
            one|you|anybody|anyone|we would|might|could|'d ..1 have :adverb* @thought|expected|imagined|supposed that? ..1 somebody|someone|anybody|anyone|people|a|such ..12 would|had|to|keeps|knows
            one|we|you|i @expects|expect of AGENT that|to
            one|you|anyone would|might|'d :adverb* @expect such|a|an|any ..6 to be|have ..1 been? :human_strict
            one|we|you|i @expects|expect of a|an|any|our ..4 that|to
            not|hardly ..1 too much to ..1 @expect|ask
            @asking|expecting|demanding too much of
            was|were|be|been ..1 @entitled to ..1 expect|hear|know|assume|ask|think|demand
            not|hardly|scarcely ..1 @unreasonable|unfair|unrealistic|excessive|far-fetched|outlandish to expect|ask|hope|want|require ..1 OTHER
            was|been :adverb* @reasonable|fair|natural|legitimate|realistic|sensible to have? expect|expected|ask|asked OTHER
            was|been :adverb* @reasonable|fair|natural to have? expect|expected ..4 from OTHER
            could|might|would|should|must|may :adverb* be :adverb* @expected to have :adverb* :participle|been|had|known|seen|done
            """,
            hit="One would have wished for the clerk to count the seals.",
            sound="One would have to wait for the tide.",
            unless="attackers question future",
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
            @prudence|foresight|judgement|judgment|kindness|responsibility|training|convention|custom|seamanship|airmanship|ethics|conscience|intuition|caution|logic|courtesy|sense|decency ..2 would|should|might|could|must|ought to? ..1 have ..1 dictated|suggested|demanded|required|called|advised|counselled|counseled|told|recommended|argued|implied|indicated|prevailed|prescribed|stopped|held|prompted|warned|led|forbidden|been
            @manners|etiquette|politeness|diligence|wisdom|discipline|professionalism|hygiene|fairness|instinct|reason|protocol|arithmetic|experience|practice|procedure|tradition|habit ..2 would|should|might|could|must|ought to? ..1 have ..1 dictated|suggested|demanded|required|called|advised|counselled|counseled|told|recommended|argued|implied|indicated|prevailed|prescribed|stopped|held|prompted|warned|led|forbidden|been
            would|might|could|'d :adverb* have :adverb* been a|an|another|one|the ..2 @option|alternative|possibility|precaution|safeguard|remedy|mitigation|workaround
            ^ a|an|another|one|the ..2 @alternative|possibility|option|remedy|precaution would|might|could|'d ..1 have been
            @good|best|common|sound|accepted|established|prudent|proper|recommended|basic practice|procedure|policy|protocol|hygiene|form|sense|course|process|routine|etiquette|manners ..4 would|might|should|'d ..1 have
            standard|normal|usual|correct|agreed|right|prescribed|documented|official|approved|existing|regular|intended @practice|practices|procedure|procedures|process|processes|routine|policy|policies|rules|protocol|runbook ,? AGENT would|should|might|'d :adverb* have
            standard|normal|usual|correct|agreed|right|prescribed|documented|official|approved|existing|regular|intended practice|practices|procedure|procedures|course|process|processes|routine|policy|policies|rules|protocol|runbook|plan ..6 would|might ..1 have @been :adverb* :human_strict
            policy|policies|checklist|runbook|playbook|guideline|guidelines|guidance|handbook|manual|procedure|procedures|process|protocol|rules would|should|might|could|'d :adverb* have :adverb* @called|demanded|dictated|suggested|prescribed|advised|recommended|mandated|obliged
            ^ a? more|better|greater|closer|earlier|stricter|clearer|proper|little|some|any ..3 :forethought|curiosity|attention ..14 would|could|might|'d :adverb* @have :plainly_good|led|made|given|shown|brought
            a|an|the|any|another|one ..1 cooler|calmer|clearer|fresh|fresher|older|wiser|sober|keener|trained|experienced|outside|independent|steadier|sharper|colder|saner|wider ..1 @head|heads|mind|hand|hands|eye|eyes ..4 would|could|might|'d
            pair|set of ..2 @eyes|hands|ears ..6 would|could|might|'d :adverb* have
            a|an|any|every|most|another|the ..1 normal|other|different|competent|serious|professional|sensible|decent|properly|well-run|better-run|functioning|mature|half-decent|experienced|seasoned|cautious|careful|attentive|curious|thorough|reasonable|prudent|diligent|responsible|vigilant|conscientious|trained|qualified|alert|rested ..2 team|shop|yard|company|crew|office|desk|vendor|firm|organisation|organization|operator|supplier|department|hospital|bank|lab|engineer|reviewer|tester|skipper|foreman|technician|administrator|dba|sre|manager|reader|colleague|person|provider ..6 @would|could|might|'d :adverb* have :adverb* :participle
            @better|best|wiser|safer had AGENT
            @better|safer|wiser|cheaper|quicker|simpler|easier|smarter|kinder|faster|cleaner|fairer|saner|tidier|neater ..3 would|might|could|'d have been to|a|an|the|if|:ing
            time|money|effort|efforts|energy|resources|hours|day|night|morning|week|weekend|evening|budget|attention ..4 would|could|might|'d have :adverb* @been :adverb* better|best|wisely|usefully|well ..1 spent|placed|put|directed|invested|used|employed|aimed|focused|focussed|concentrated|applied|allocated
            """,
            hit="Prudence would have dictated a smaller batch.",
            sound="Prudence dictated a smaller batch, so the yard sent ten crates.",
            unless="attackers question future weighed-but by-itself bad-outcome reasoned",
        ),
        Row(
            """
            what was|were ..3 @needed|wanted|required|expected|asked|called|due|hoped from|of AGENT ..8 was|were|is
            what was|were ..3 @wanted ..10 was|were a|an|not|to|some|someone|somebody
            what was|were ..3 @needed|required|called|lacking|missing ..10 was|were ..2 decision|call|question|yes|halt|pause|stop|leader|owner|rollback|calm|patience|silence|leadership|clarity|answer|signature|word|:step_of_care
            what was|were ..3 needed|wanted|required|expected|called|due|hoped ..14 what|instead ..3 @came|received|got|given|delivered|arrived|happened|followed|issued|produced|offered
            """,
            hit="What was needed from the board was a decision.",
            sound="What was needed was a second pump, which came at noon.",
            unless="attackers question future done-then",
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
    ),
)
