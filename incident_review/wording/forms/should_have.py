"""What people should, could or would have done instead of what they did."""

from incident_review.wording.form import Form, Row, Who

FORM = Form(
    name="should-have",
    rank=10,
    rows=(
        Row(
            """
            @should not|never? :adverb* have not|never? :adverb* :participle|:adverb ..1
            @ought not? to not? :adverb* have not|never? :adverb* :participle
            @ought not? to :adverb* :care_base|have
            @needed to have :adverb* :participle
            had|'d @better have|:participle
            should|ought at ..4 @least ..1 have
            could at ..3 @least ..1 have
            @should|ought have .|,|;|!|but
            @ought to know ..2 better|now|this|that
            was|were to ..14 but|and @did not
            """,
            hit="Ravi should have checked the queue.",
            sound="The health check should have failed after ten seconds.",
            who=Who.HUMAN,
            sure=True,
            unless="to-reader attackers said-wrongly in-theory",
        ),
        Row(
            """
            @might not? :adverb* have not|never? :adverb* :good_past|asked|told|done|waited|checked|tested|rolled|paged|looked|read|chosen|tried|escalated|reverted|reviewed|known|set|considered|thought|guessed
            @could :adverb* have not? :adverb* !been|sworn :participle|used
            @could|might have been ..1 more|better|quicker|faster|clearer|earlier|bolder|careful|kinder|sooner|braver
            @could have had ..1 more|better|less
            """,
            hit="Ravi could have rolled back much sooner.",
            sound="We could have lost the second site too.",
            who=Who.HUMAN,
            unless="any-before to-reader attackers bad-outcome if-luck weighed nobody-could no-way whether not-sooner weighed-but",
        ),
        Row(
            """
            @would|'d not|never? :adverb* have not|never? :adverb* :plainly_good|resolved|fixed|recovered|restored|found|picked|moved|known|chosen|tested|rolled|asked|paged|noticed|realised|realized|understood|liked|preferred|appreciated|welcomed|looked|checked|seen|gone|acted|reacted|responded|escalated|merged|deployed|approved|declared|paused|waited|stopped|recovered|wondered|questioned|queried|taken|pulled|held|refused
            """,
            hit="With a calmer head we would have seen the level settle.",
            sound="We would have lost the data of two hours.",
            who=Who.HUMAN,
            unless="to-reader attackers bad-outcome if-luck diagnosis expected whether by-itself weighed-but ruled-out",
        ),
        Row(
            """
            @should|ought to? not|never? :adverb* have not|never? :adverb* been :adverb* :human_participle
            things should @never have
            our|his|her|their|'s ..3 @should|ought have :adverb* been
            """,
            hit="The spare pump should have been tested first.",
            sound="The request should have been rejected by the gateway.",
            unless="to-reader by-system attackers expected milestone said-wrongly of-data",
            sure=True,
        ),
        Row(
            """
            could|might|would|'d not? :adverb* have not|never? :adverb* @been :adverb* avoided|prevented|averted|caught|noticed|detected|mitigated|shortened|limited|spotted|found|stopped|contained|reduced|minimised|minimized|spared|saved|foreseen|anticipated|halved|discovered|resolved|identified|diagnosed|lessened|predicted|shifted|removed|fixed
            could|might|would have :adverb* been ..5 @sooner|earlier|better|faster|quicker|easier|shorter|smaller|simpler|clearer|smoother
            could|might|would|'d have :participle ..8 @sooner|earlier|faster|quicker
            @could have :adverb* been more|less !than|severe|serious|widespread|extensive|costly|expensive|harmful|damaging|disruptive|significant|users|customers|data
            may|can ..1 have :adverb* been :adverb* @avoided|prevented|averted|forestalled|foreseen|pre-empted|obviated
            , could|should have @been ..4 earlier|sooner|faster|minutes|hours
            @could have :adverb* been :human_participle
            could|should @long since have been :participle
            ^ ..3 -|\u2013|— @could|should ..1 have !been|failed|caused :participle
            """,
            hit="Power could have been restored much sooner.",
            sound="Two disks could have been lost in the fire.",
            unless="to-reader by-system attackers bad-outcome if-luck easily-attack expected whether unknown-if",
        ),
        Row(
            """
            ^ @should|could|would|might have :adverb* :participle|been
            @; could|should have :adverb* :participle|been
            , @could|should|would have :adverb* :participle
            """,
            hit="Opened all three valves; could have opened one first.",
            sound="The batch took an hour, which could have filled the disk.",
            who=Who.HUMAN_OR_NONE,
            unless="to-reader attackers bad-outcome if-luck",
        ),
        Row(
            """
            would|'d|might|could have :adverb* @been :adverb* :degree* better|wiser|quicker|faster|safer|easier|cheaper|sensible|prudent|useful|helpful|nice|good|ideal|appropriate|preferable|desirable|wise|best|simpler|smarter|advisable|beneficial|great|worth|valuable|enough|reasonable|right|correct|advantageous|sufficient|more !severe|serious|widespread|extensive|damaging|than
            would|'d|might have :adverb* been @possible
            would|'d|might|could have :adverb* @been a|an|the|our ..1 better|wiser|quicker|faster|safer|easier|cheaper|good|great|sensible|prudent|best|simpler|smarter|wise|right|correct|safest|cleaner|obvious|proper
            would|might have @been the ..1 time|moment|point|place to
            this|that|here was ..2 @moment|time|point to :care_base|roll|revert|call|page
            it would|'d|might|could have ..1 been @open|possible|feasible to|for|within AGENT
            it|that would|'d @help|helped|helps|pay|paid ..1 to|if have
            one|we|i might|would|could ..1 have ..1 @expected|wished|hoped OTHER to
            when|where|although|though ..10 was|were @called for
            would|'d|could have been @fine|okay|ok|safe|spared with|if|had
            than|as would have been @useful|helpful|reasonable|acceptable|desirable|ideal|necessary|good|wise|appropriate|needed
            @wish|wishes|wished|wishing ..2 had|'d
            there @should|ought to? have been
            should|could have @been ..2 better|clearer|smoother|handled|communicated|managed|coordinated|documented|planned|tested|done|thorough|careful
            took|lasted|was ..2 @longer than ..2 should|necessary|needed|ideal|ought|required|had
            @slower|later than ..2 necessary|ideal|acceptable|needed
            @longer than ..2 should|necessary|needed|ideal have
            would|'d have @cost|meant us|him|her|them|anyone|nobody|the|virtually|practically? nothing|little|only|no|minutes|seconds|moments
            would|might|'d have made !no ..1 @sense not? to !the|a|an|us|me|him|her|them|anyone|any
            would|'d have @taken|needed|required ..2 nothing|little|only|no|minutes|minute|second|seconds|moment|moments|call|effort|phone|one
            """,
            hit="It would have been wiser to close the valve.",
            sound="It would be better to drain nodes in pairs from now on.",
            unless="to-reader attackers expected whether reason-for data-we",
        ),
        Row(
            """
            not @caught|noticed|spotted|picked ..2 in|by|during|at ..2 review|qa|testing|staging|us|anyone|reviewers|reviewer
            """,
            hit="The wrong unit was not caught in staging.",
            sound="The second dose is not caught in the filter.",
            unless="to-reader attackers reasoned",
        ),
        Row(
            """
            was|were ..1 @supposed|meant|obliged to
            was|were ..1 @supposed|meant|obliged|required|expected to ..18 but|yet|however|instead|let|never|though|although
            """,
            hit="Ravi was supposed to hold the release until noon.",
            sound="The siren is meant to sound twice.",
            who=Who.OTHER,
            unless="to-reader future attackers present",
        ),
        Row(
            """
            @should|ought|must surely|really|at have
            @should|ought ..1 have|to have? ..1 known|realised|realized|thought|remembered|foreseen|anticipated|guessed|noticed
            @must :adverb* have :adverb* known|seen|noticed|realised|realized|understood|heard|suspected|been aware?
            should have @known better
            """,
            hit="Ravi should have known about the spare key.",
            sound="The exporter must have seen the drop.",
            who=Who.HUMAN,
            unless="to-reader attackers said-wrongly",
        ),
        Row(
            """
            @right|correct|proper|sensible|better|safer|wiser|best|logical|sane|prudent|smart|appropriate|expected|intended ..1 move|thing|call|step|choice|response|decision|action|course|reaction|approach|option|procedure ..6 was|would ..3 to
            more|less :word @approach|option|choice|course|procedure|decision|solution|response|move|strategy|plan ..3 would|might have
            @better to have :participle
            was|is ..1 the @least :subject_pronoun
            sane|better|safe|safer|obvious|right|correct|sensible|simple|simpler|easy|other|prudent|proper ..1 option|course|route|path|step|alternative|choice|way ,|: ..1 not|never @taken|chosen|used|pursued|followed|exercised
            """,
            hit="The right move was to call the depot.",
            sound="The right place for the flag is to be agreed next week.",
            unless="to-reader future question attackers if-clause",
        ),
        Row(
            """
            page|paging|alerting|declaration|hand-off|cutover|alert|mail|call|ticket|message|warning|news|it|they|which|this|case|issue|incident|change|decision|escalation|communication|rollback|failover|handover|review|notification|announcement|detection|shutdown|revocation|rotation|deployment|update|this ..4 @should|ought to? have :adverb* gone|led|triggered|come|reached|waited|happened|received|prompted|raised|occurred|begun|started|preceded !back
            ^ that @should have ..1 gone|led|come|happened|prompted|raised|been
            @someone|somebody|anyone should|ought|could to? have !to
            """,
            hit="Someone should have called the depot.",
            sound="Nobody could have known which branch would win.",
            unless="to-reader attackers by-system nobody-could expected no-way",
        ),
        Row(
            """
            @should|ought not|never to? :adverb* have :adverb* been :adverb* merged|deployed|attempted|granted|reused|promoted|committed|shared|hired|trusted|given|announced|scheduled|squeezed|hardcoded|hard-coded|touched|split|bundled|waived|tolerated|silenced|muted|snoozed|relied|assumed|possible|necessary|writable|optional|left|allowed|combined|mixed
            @should|ought not|never to? have been :participle|run ..2 hand|manually|unattended
            @should|ought not|never to? have had ..4 access|rights|permission|permissions|privileges|credentials|root|admin
            @should|ought not|never to? have been in|on|there|live|public|running|open|enough|reachable|exposed|accessible
            @should not have reached|gotten|got|made|passed|entered|hit|landed|shipped|slipped|left ..2 production|prod|live|customers|main|master|users|release
            @should|ought not|never to? :adverb* have :adverb* been :adverb* included|put|moved|added|placed|scheduled|counted ..3 in|into|on|onto ..4 rollout|release|change|scope|group|batch|migration|plan|wave|window|maintenance|upgrade|build|run|production|list
            """,
            hit="The shared login should never have been left on the wiki.",
            sound="The request should not have been accepted by the gateway.",
            unless="by-system attackers expected",
        ),
        Row(
            """
            could|might|would|'d not? :adverb* have not|never? :adverb* been :adverb* @halted|aborted|deferred|postponed|forestalled|curtailed|circumvented|defused|recognised|recognized|remedied|rectified|corrected|softened|eased|cushioned|alleviated|ameliorated|flagged|thwarted|intercepted|deterred|precluded|pre-empted|preempted|curbed|salvaged|rescued|sped|accelerated|expedited|smoothed|uncovered|unearthed|obviated|sidestepped|cushioned|arrested|picked|tamed|wrapped
            @could|might not? :adverb* have :adverb* been :adverb* aborted|reversed|reverted|undone|handled|managed|headed|nipped|cut|dealt|brought|surfaced|called|rolled|ruled|planned|phased|staged|staggered|piloted|rehearsed|communicated|coordinated|tested|rescheduled|moved|timed|resolved|restored|addressed|answered|split|done|so
            """,
            hit="The change could have been halted at step 4.",
            sound="The parcels would have been handled by the second sorter.",
            unless="by-system attackers bad-outcome if-luck easily-attack unknown-if",
        ),
        Row(
            """
            would|'d|might|could have @done well|better to|if
            would|'d have been well|better|best @advised to|if
            would not have @hurt|killed|harmed to|if|anyone|anybody|us
            would not have @hurt|killed|harmed AGENT
            had|have|has|need|needed @only|merely|just to look|ask|read|check|call|test|scroll|search|count|compare|glance|wait|pick|phone|consult|say|speak
            @only|just|merely had|needed to ..12 and|but|yet ..3 not|never
            need|needed @only|merely have :participle
            all AGENT had|needed to @do was|is|to
            all AGENT @needed was|is a|an|one|the|to
            had|have|has @every|ample|plenty ..1 chance|opportunity|time|chances|opportunities|occasion|warning|means to|of
            had|have|has the|a|several|many|enough|sufficient ..2 @chance|opportunity|time|chances|opportunities|means to ..14 and|but|yet ..2 not|never|chose|waited|failed
            by all? @rights ,? ..6 should|ought|would
            could and @should have
            could|should , and|or @should|could have
            should|ought by all? @rights
            was|were to @have :participle|been
            """,
            hit="The team would have done well to ask the vendor first.",
            sound="The service is to have a second node by May.",
            unless="attackers future present question",
        ),
        Row(
            """
            had|have|has been @meaning|promising to
            had|have|has been @intending|going|planning|hoping|wanting to ..14 and|but|yet|though ..2 never|kept|not|put|nobody
            had|have|has @meant|intended|planned|promised|wanted|hoped to ..12 and|but|yet|though ..2 never|kept|not|forgot|nobody
            @meant|intended|planned|promised to ..12 and|but|yet|though ..2 never|kept|not|forgot
            was|were @asked|told|instructed|reminded|required|tasked|assigned|due|scheduled|slated|committed|briefed to ..14 and|but|yet|though ..2 never|not|forgot|failed|chose|neglected|ignored|instead
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
            had|has|have ..1 a|an|every|the ..1 @duty|obligation to ..16 but|yet|and|instead ..2 not|never|did|failed|chose
            duty @bound to
            @ideally|preferably ,? ..6 would|should|could have
            in an? ideal|perfect|better|saner|normal @world AGENT
            in an? ideal|perfect|better|saner @world ..10 would|should|could|'d
            it was|'d|is :adverb? @high time
            @deserved|merited|warranted|demanded|wanted|needed a|more|closer|better|proper|further|far ..2 look|attention|scrutiny|thought|testing|care|treatment|follow-up|reading|shrug|glance|nod|reply|answer|consideration|preparation|planning|rehearsal|eyes|caution|respect
            situation|moment|hour|change|signs|alarm|numbers|symptoms|graphs ..1 @called|cried|begged|screamed|crying|begging|screaming ..1 for
            what|all AGENT @needed|wanted was ..3 a|an|to|someone|more|some
            like|as ..1 @sensible|normal|sane|responsible|professional|civilised|civilized|grown-up|proper|competent|decent|reasonable people|person|adults|grown-ups|engineers|engineer|team|teams|adult|professionals|everyone|shop|shops|company
            like @grown-ups|adults|professionals
            what should|could|ought to? have @been a !long|longer|major|serious|worse|full|large|larger|bigger|much|disaster|catastrophe|total|fatal
            @fraction of the time
            """,
            hit="Such a wide rule deserved a second look.",
            sound="The pipeline needed a restart.",
            unless="attackers future present question",
        ),
        Row(
            """
            with ..4 @foresight|forethought|care|thought|effort|planning|preparation|patience|diligence|discipline|communication|coordination|attention|caution|curiosity|common|teamwork|honesty|humility|imagination|supervision ..12 would|could|might|'d have
            @worth ..1 their|his|her|your|its salt|name|money
            @knows|knew his|her|their ..1 way|stuff|job|business|trade|craft ..4 would|could
            @little|bit|touch|modicum|ounce|grain|shred|dose|minimum of|more|less ..4 would|could|might have ..1 :plainly_good|been|gone|spared|helped
            wiser|smarter|better|more @head|heads|counsel|minds|sensible|prudent ..2 would|might|could|should|had
            not ..1 as anyone|we|they|one would|should|could @have
            in a @better|perfect|sane|saner|normal|ideal world|company|team|organisation|organization|shop
            """,
            hit="With a bit of foresight the second link would have been ordered in May.",
            sound="With a second link the site stayed up.",
            unless="attackers future present question even reader bad-outcome",
        ),
        Row(
            """
            should have been ..2 @lower|higher|larger|smaller|shorter|stricter|tighter|clearer|broader|narrower|simpler|safer
            should have @existed
            better|right|correct|best|wiser|safer|proper|sensible|normal|usual|prudent ..1 @approach|option|choice|course|procedure|decision|solution|response|move ..3 would|might have been
            @should have been ..1 contacted|told|informed|warned|asked|consulted|involved|notified|alerted|included
            should have been :adverb* @designed|architected|planned|built|scoped|dimensioned|documented|isolated|separated|protected
            @should have been :participle ..3 first|beforehand|upfront
            monitoring|tests|testing|review|reviews|qa|planning|process @should have :adverb* alerted|caught|warned|detected|prevented|noticed|flagged|spotted|uncovered|revealed
            deployment|deploy|change|release|rollout|migration|upgrade|maintenance|test|work @should not have gone|proceeded|started|continued|happened
            should have been ..3 @warning|hint|clue|giveaway|wake-up|wakeup ..1 sign|call|flag|for|to|.|that
            never|not @should ..1 have :participle
            """,
            hit="The alert threshold should have been lower.",
            sound="The second value should have been rounded by the exporter.",
            unless="future question conditional attackers by-system expected",
        ),
        Row(
            """
            @could|might not? :adverb* have :adverb* been split|raised|started|begun|brought|made|postponed|delayed|scheduled|staged|phased|rehearsed|isolated|drained|reverted|rolled|halted|frozen|suspended|renewed|replaced|ordered|fitted|upgraded|patched|retired|throttled|automated|shared|agreed|tested|checked|verified|reviewed|asked|announced|warned|called|paged|consulted|escalated|declared|simplified|timed|handled|done|foreseen|anticipated|predicted|planned|budgeted|discussed|flagged|communicated|documented|questioned|challenged|sought|issued|posted|sent|told|taken|given|picked|thought|spared|cut|kept|set|put|arranged|provided|offered|chosen|merged
            could|might :adverb* have @waited|stayed|paused|sufficed ..1
            @ought ..4 to :adverb* have :adverb* been :left_undone|removed|gone|there|in|on|made|done|told|given|set
            there @ought ..1 to have been
            need @never have
            @needed|need not have been
            !query|execution|explain plan|rota|checklist|runbook|procedure|policy|handover|design|contract|agenda|training|estimate|brief|playbook|roadmap|announcement|planning|onboarding|documentation|docs|review|approval|ticket @should|ought not? :adverb* to? :adverb* have
            review|drill|rehearsal|audit|assessment|meeting|process|change|deployment|maintenance|upgrade|migration|cleanup|decision|rollback|escalation|communication|announcement @should|ought not? :adverb* to? :adverb* have :adverb* been? :adverb* :human_strict|included|asked|covered|waited|preceded|mentioned|questioned|raised|required
            it would|might|'d have :adverb* @paid|cost|taken|sufficed|behoved|helped|served|hurt|spared to|nothing|little|one|a|only|five|ten|two|us|no
            would have ..1 @behoved|befitted|profited|benefited|benefitted|gained
            would|might|could have ..2 @well|better|best to|advised|served|off
            would|might|could have been ..1 @well-advised|well-served|advised|wise|prudent|sensible|courteous|decent|polite|proper|kinder|fairer|simpler
            has|have @yet to ..1 learn|apologise|explain|grasp|understand|admit
            have|has|had !not @had ..4 weeks|months|years|days|hours|time|chance|warning|chances|warnings to|in
            have|had|has had|got|been ..2 @ample|plenty|enough ..1 of? ..1 time|warning|chances|opportunity|notice|chance to|for|in
            more @experienced|careful|seasoned|attentive|cautious|senior|alert|thorough|competent ..1 engineer|operator|person|reviewer|team|eye|hand|reader|colleague|developer|technician|vendor|crew|clerk|admin would|might|could|'d
            nothing|what would have @been ..1 easier|simpler|more|quicker|cheaper
            @freezing|waiting|asking|calling|testing|checking|reading|draining|stopping|pausing|ringing|escalating|rehearsing|verifying|reverting|announcing|consulting|slowing ..8 would|could|might|'d have ..1 been|spared|saved|sufficed|shown|told|helped|done|given|prevented|avoided|caught|stopped|made|cost|taken
            :care_ing ..8 would|could|might have @sufficed|saved|spared|helped
            @wish|wishes|wished AGENT had
            would @rather|sooner AGENT had
            """,
            hit="The change could have been split in two.",
            sound="The change could have been lost in the merge.",
            unless="attackers question bad-outcome luck reader perceived if-luck attack by-system expected whether no-way weighed not-sooner compared",
        ),
        Row(
            """
            should|ought ..2 have given ..3 @pause
            should|ought ..2 have ..1 @rung|sounded ..2 bell|bells|alarm|alarms
            should|ought ..2 have ..1 @raised ..2 flag|flags|eyebrow|eyebrows|alarm|suspicion|suspicions|question|questions|concern|concerns
            should|ought ..2 have ..1 opened ..2 @eyes
            @should|ought ..2 have ..1 told|warned|alerted|tipped|taught|reminded|shaken|persuaded|convinced|alarmed|worried|prompted|made us|me|them|him|her|everyone|anyone|somebody|someone|people|you
            @should|ought ..2 have ..1 told|warned|alerted|tipped|taught|reminded|shaken|persuaded|convinced|alarmed|worried|prompted|made AGENT
            that|this|which @alone should|ought|would|could
            deploy|deployment|release|rollout|migration|restart|upgrade|merge|launch|cutover|cut-over|reboot|deletion|freeze|rollback|bridge|refactoring|announcement|decision|switchover|failover|import|reindex|clean-up|move|experiment ..1 @should|ought not? ..2 have not? :adverb* waited|begun|come|gone|stopped|preceded|followed|covered|included|gone|been|had !safe|fine|harmless|live|done|complete|finished|visible|invisible|rejected|refused|blocked|caught|a|an|instant|transparent
            @should|ought ..2 have had ..3 prompt|confirmation|guardrail|guardrails|safeguard|validation|owner|reader|reviewer|approver|rehearsal|review|backup|deputy|alarm|limit|cap|plan|label|sign|guard|second|signature|runbook|check|expiry|rollback|canary|test|tests|name|stand-in|checklist|witness
            @should|ought ..2 not? have ..1 been ..3 place|off-limits|limits|part|standard|calendar|list|agenda|rota|diary|radar|checklist|runbook|exercise|drill|enough|sufficient|hint|clue|signal|lesson|giveaway|reminder|split|retired|stricter|louder|tighter|desk|tin|fenced|written|labelled|labeled|shared|spread|staggered|phased|agreed|network|backlog
            @should|ought ..2 have been there from|before|all|already
            should|ought ..2 have been ..1 @long gone|retired|removed|done|over
            limit|timeout|cap|threshold|quota|retention|interval|buffer|ceiling|budget|margin|headroom ..2 @should|ought ..2 have been higher|lower|larger|smaller|longer|shorter|twice|half|double|raised|set|tighter|wider
            should|ought ..2 have @gone ..1 years|months|weeks|long ago|earlier|since|before
            should|ought ..2 have @gone through|past|via|before ..2 review|office|board|committee|cab|qa|staging|approval|legal|security|procurement|testing|commander
            should|ought ..2 have @gone to ..1 AGENT
            port|bucket|firewall|account|accounts|access|permission|permissions|password|token|server|endpoint ..1 @should|ought ..2 have :adverb* been closed|locked|disabled|limited|restricted|scoped|behind|private|removed|hidden
            environment|staging|test|sandbox|cluster ..1 @should|ought ..2 have :adverb* matched|mirrored|reflected|resembled|been
            backup|backups|spare|standby|copy|copies|snapshot|snapshots|key|keys|credentials|secret ..1 @should|ought ..2 have been on|in|at|off|with|under|elsewhere|kept
            """,
            hit="The size of the diff should have given us pause.",
            sound="The size of the body should have given a 413.",
            unless="to-reader by-system attackers question expected",
        ),
        Row(
            """
            @should not? :adverb* have :adverb* been? :adverb* :participle|used !obvious|clear|apparent|evident|plain|foreseeable|predictable|live|safe|fine
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
            ^ ..1 earlier|sooner|better|more|closer|faster|stricter|tighter|:ing ..3 :forethought|:step_of_care|detection|engagement|sooner|earlier ..6 may ..1 have @shortened|prevented|avoided|helped|reduced|limited|averted|caught|saved|spared|mitigated|detected
            ^ @knowing this|that|it|earlier|about|which|where ..6 would|could|might have :adverb* :plainly_good|changed|made|led|been
            would|'d|could|might ..1 have @taken|required|cost ..2 half|third|quarter|tenth|fraction the|of|as
            @normally|usually|ordinarily ..8 is|are|be|get|gets :adverb* :human_strict ..5 ;|,|but ..4 not
            could have been :adverb* @solved|resolved|fixed|restored|avoided|over|done|mitigated|contained ..6 instead|rather|sooner|earlier|faster|quicker
            i|we|he|she|they @should|could had :participle|been
            did not :adverb* do the ..1 most @basic|obvious|elementary
            was|were not !as|yet :participle ..5 as it|they @should have been
            would|'d ..1 have ..1 been ..2 a|an|the @optimal|right|correct|better|wiser|smarter|safer|sensible|prudent decision|choice|call|move|course|option|thing
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
            was|were not? ..1 @supposed|meant|due to be ..1 reviewed|tested|announced|communicated|discussed|rehearsed|coordinated|agreed|escalated|informed|told|briefed|consulted|double-checked|documented|trained|revisited|assessed|approved|signed
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
            it|this|that|which should|ought not|never to? :adverb* have not|never? :adverb* @taken|needed|required|cost ..2 two|three|four|five|six|several|weeks|days|hours|months|people|tries|attempts|reminders|calls|emails|mails|tickets|meetings|customer|customers|outage|incident|complaint|complaints|brownout|blackout|fire
            it|this|that|which should|ought not|never to? :adverb* have not|never? :adverb* @taken|needed|required|cost ..6 to find|see|notice|realise|realize|spot|tell|discover|understand|read|decide|agree|declare|escalate|ask|get
            it|this|that|which should|ought not|never to? :adverb* have :adverb* @taken|needed|required a|an|another|one ..4 for|before ..4 to
            it|this|that|things should|ought not|never to? :adverb* have :adverb* had? @come|go|gone down? to ..1 the|a|an|this|that|such|two|three|four|five|shouting
            time|minutes|minute|hours|hour|days|weeks|months should|ought not to? have @passed|elapsed|gone ..3 before|until|without
            it|this should not @take|need|require|cost a|an|another|two|three|four ..1 outage|incident|crash|complaint|complaints|customer|customers|brownout|blackout|breach|loss|page|fire|reminders|emergency|meltdown ..4 to|before|for
            """,
            hit="It should not have taken the depot three calls to find the fuse.",
            sound="It should not take more than a minute to fill the tank.",
            unless="attackers question whether expected",
        ),
        Row(
            """
            @should|ought not|never? ,? at|by|in|on|with|for|as|from|then|there|under|of|after|before|without|to|given|possibly|and|or ..5 ,? to? have not|never? :adverb* :participle|been
            @should|ought , ..5 , to? have
            ought ..4 @then|that|time|stage|point|now to have
            """,
            hit="The crew should at that stage have stood down.",
            sound="The importer should at that stage have written 400 rows.",
            who=Who.HUMAN,
            unless="to-reader attackers expected",
        ),
        Row(
            """
            @should|ought not|never? ,? at|by|in|on|with|for|as|from|then|there|under|of|after|before|without|to|possibly|and|or ..5 ,? to? have not|never? been :adverb* :human_participle|halted|aborted|closed|opened|sent
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
            by|under|at|in|on|for no @stretch|point|circumstances|circumstance|account|world|universe|planet|time|stage|condition|conditions|case|reason|pretext ..5 should|ought|could|would AGENT ..3 have
            by|under|at|in|on|for no @stretch|point|circumstances|circumstance|account|world|universe|planet|time|stage|condition|conditions|case|reason|pretext ..5 should|ought ..10 have been :adverb* :human_participle|:act_past|left|chosen|alone|used|kept|taken|allowed|run|edited|touched
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
            it|this|that was|lay|lies|fell|stood ..2 in|within|inside ..6 @gift|power|powers|hands|discretion|remit|grasp|reach of? ..6 to :word
            @nothing stood|lay|was ..2 in ..2 way of
            @nothing spoke|argued|weighed|said ..1 against :ing|a|an|the|it
            @nothing ..1 was ..1 stopping|preventing|keeping|forcing|compelling|obliging AGENT
            @nothing|nobody ..2 obliged|compelled|forced|obliging|forcing AGENT
            no ..4 @obliged|compelled|forced AGENT to
            @nothing ..3 prevented|stopped|stopping|preventing AGENT from ..1 picking|phoning|ringing|telephoning|emailing|mailing|looking|dialling|dialing|walking|saying|speaking
            """,
            hit="It was open to the board to put off the sale.",
            sound="The cellar was open to the public until nine.",
            unless="attackers question done-then reasoned",
        ),
        Row(
            """
            was|were ..1 at @liberty ..1 to :word
            was|were ..1 @free|entitled|welcome|authorised|authorized|empowered to ..18 and|but|yet|; ..4 not|never|nothing|otherwise|instead|nobody
            @wish|wishes|wished AGENT would|'d not? have
            @had it in|within :possessive power|hands|gift
            had ..5 in @which to :word
            had no @need|business to :word
            @had to :care_base ..14 but|yet|and|though did|was|were not
            @rightly|reasonably|fairly|legitimately|justifiably have expected
            @had the ..2 choice|option|means|authority|power|tools|key|chance|opportunity to ..18 and|but|yet|; ..4 not|never|nothing|otherwise|instead|nobody
            might|could :adverb* have :adverb* @spared|saved|thought|bothered|stooped
            @might usefully|profitably|well|perhaps|easily|helpfully have
            """,
            hit="The skipper was at liberty to turn back.",
            sound="The skipper was free to turn back and did so at nine.",
            who=Who.HUMAN,
            unless="attackers question done-then reasoned bad-outcome",
        ),
        Row(
            """
            there was|were @time enough? to ..1 :care_base|abort|avoid|prevent|halt|contain|revert|roll|cancel|ring|phone|divert|reroute|hold|save
            there was|were|would|is ..3 @still|ample|plenty ..3 time|chance|room|opportunity|minutes|hours ..1 to|for ..1 :care_base|abort|avoid|prevent|halt|contain|revert|roll|cancel|ring|phone|divert|reroute|hold|save
            AGENT ..1 @still|yet had ..3 minutes|hours|time|chance|days|opportunity ..1 to :word
            """,
            hit="There was still time to call the truck back.",
            sound="There was still time to call the truck back, and the desk did so.",
            unless="attackers question done-then reasoned",
        ),
        Row(
            """
            one|you|anybody|anyone would|might|could|'d ..1 have :adverb* @wished|hoped|liked|preferred|wanted|looked|welcomed for|to|that
            one|you|anybody|anyone would|might|could|'d ..1 have :adverb* @wished|hoped|liked|preferred|wanted OTHER
            one|you|anybody|anyone|we would|might|could|'d ..1 have :adverb* @wished|hoped|looked for|that|to|a|an|more|better|earlier
            one|you|anybody|anyone|we would|might|could|'d ..1 have :adverb* @thought|expected|imagined|supposed ..1 OTHER
            one|you|anybody|anyone|we would|might|could|'d ..1 have :adverb* @thought|expected|imagined|supposed that? ..1 somebody|someone|anybody|anyone|people|a|such ..12 would|had|to|keeps|knows
            one|we|you|i @expects|expect of AGENT that|to
            one|you|anyone would|might|'d :adverb* @expect such|a|an|any ..6 to be|have ..1 been? :human_strict
            one|we|you|i @expects|expect of a|an|any|our ..4 that|to
            not|hardly ..1 too @much to ..1 expect|ask
            @asking too much of
            was|were|be|been ..1 @entitled to ..1 expect|hear|know
            not|hardly @unreasonable|unfair|outlandish to expect|ask ..1 OTHER
            was|been :adverb* reasonable|fair|natural to have? @expect|expected OTHER
            was|been :adverb* reasonable|fair|natural to have? @expect|expected ..4 from OTHER
            could|might|would|should|must|may :adverb* be :adverb* @expected to have :adverb* :participle|been|had|known|seen|done
            """,
            hit="One would have wished for the clerk to count the seals.",
            sound="One would have to wait for the tide.",
            unless="attackers question future",
        ),
        Row(
            """
            @every|each|any minute|hour|day|second|week|ten-minute ..3 would|could|might have :adverb* :plainly_good|been|made|helped|counted
            the @sooner|earlier|faster|quicker|more|longer ..12 had|would|were ..12 the :word ..10 would|could have
            ^ the @earlier|sooner ..12 , the :word ..10 would|could have
            need|needed @never|not to? have been lost|wasted|spent|that|so
            :word of ..6 was|were :adverb* @avoidable|preventable|unnecessary|needless|wasted
            """,
            hit="Every minute sooner would have saved a tank.",
            sound="Every minute the exporter would have written a line.",
            unless="attackers question future by-system specified bad-outcome",
        ),
        Row(
            """
            it|this|that|all would|could|might|'d :adverb* have :adverb* @needed|required|wanted|taken ..1 only|just|merely|nothing|little
            it|this|that|all would|could|might|'d :adverb* have :adverb* @needed|required|wanted one|a|an|no ..3 :small_step
            it|this|that|all :adverb* needed|took|required|wanted :adverb* @only|just|merely one|a|an|single|two|another ..3 :small_step
            it|this|that|all @only|just|merely needed|took|required|wanted one|a|an|single|two|another ..3 :small_step
            :small_step ..6 was|were|is all ..1 it|this|that ..1 @needed|took|required|wanted
            :small_step ..6 would|could|might|'d have :adverb* been ..1 @enough|sufficient|plenty|all|ample
            it would|could|might|'d have :adverb* been :adverb* @enough|sufficient to|if|had|for
            it would|could|might|'d have :adverb* @sufficed to|if
            minutes|hours|hour|days|day|time|weeks|week|outage|money|downtime that|which? AGENT did not @need|have to spend|lose|waste|suffer|take|endure
            is|was|were ..3 days|hours|minutes|weeks|months|years|times|hour|minute|day|week too @many|long
            @nothing|none ..6 would have been lost|harmed|delayed|missed|risked by|if|had|with|until
            """,
            hit="It would have needed only a glance at the tide table.",
            sound="It would have needed a third disk.",
            unless="attackers question future by-system reason-for whether",
        ),
        Row(
            """
            @prudence|caution|logic|courtesy|sense|decency|manners|etiquette|politeness|diligence|wisdom|discipline|professionalism|hygiene|fairness|instinct|reason|protocol|arithmetic|experience|practice|procedure|tradition|habit ..2 would|should|might|could|must|ought to? ..1 have ..1 dictated|suggested|demanded|required|called|advised|counselled|counseled|told|recommended|argued|implied|indicated|prevailed|prescribed|stopped|held|prompted|warned|led|forbidden|been
            would|might|could :adverb* have :adverb* been a|an|another|one ..1 @option|alternative|possibility
            ^ a|an|another|one|the ..1 @alternative|possibility|option would|might|could ..1 have been
            good|best|common|sound|accepted|established|prudent|proper @practice|procedure|course|process|routine|etiquette|manners ..4 would|might ..1 have
            standard|normal|usual|correct|agreed|right|prescribed|documented|official|approved|existing|regular|intended @practice|practices|procedure|procedures|process|processes|routine|policy|policies|rules|protocol|runbook ,? AGENT would|should|might|'d :adverb* have
            standard|normal|usual|correct|agreed|right|prescribed|documented|official|approved|existing|regular|intended @practice|practices|procedure|procedures|course|process|processes|routine|policy|policies|rules|protocol|runbook|plan ..6 would|might ..1 have been :adverb* :human_strict
            @policy|policies|checklist|runbook|playbook|guidelines|rules would|should :adverb* have :adverb* called|demanded|dictated|suggested|prescribed|advised|recommended
            ^ a? more|better|greater|closer|earlier|stricter|clearer|proper|little|some|any ..3 @:forethought|curiosity|attention ..14 would|could|might|'d :adverb* have :plainly_good|led|made|given|shown|brought
            a|an|the|any|another|one ..1 cooler|calmer|clearer|fresh|fresher|older|steadier|sharper|colder|saner|wider ..1 @head|heads|mind|hand|hands|eye|eyes ..4 would|could|might|'d
            @pair|set of ..1 eyes|hands ..6 would|could|might|'d have
            a|an|any|every|most|another|the ..1 normal|other|different|competent|serious|professional|sensible|decent|properly|well-run|better-run|functioning|mature|half-decent|experienced|seasoned|cautious|careful|attentive|curious|thorough ..2 @team|shop|yard|company|crew|office|desk|vendor|firm|organisation|organization|operator|supplier|department|hospital|bank|lab|engineer|reviewer|tester|skipper|foreman|technician|administrator|dba|sre|manager|reader|colleague|person|provider ..6 would|could|might|'d :adverb* have :adverb* :participle
            @better|best|wiser|safer had AGENT
            better|safer|wiser|cheaper|quicker|simpler|easier|smarter|kinder|faster|cleaner ..3 would|might have @been to|a|an|the|if|:ing
            time|money|effort|efforts|energy|hours|day|evening|budget|attention ..4 would|could|might|'d have :adverb* been :adverb* @better|best|wisely|usefully|well ..1 spent|placed|put|directed|invested|used|employed|aimed
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
            would|'d ..1 @do|handle|approach|run|plan|play ..3 differently|otherwise ..1 now|today|,|.|if|were|given|with
            if AGENT could|had ..6 @again|over ..4 would|'d
            given the chance|choice|option @again ..3 would|'d
            were AGENT to ..6 @again ..4 would|'d
            """,
            hit="We would do it differently today.",
            sound="We would do it the same way today.",
            unless="attackers question next-time",
        ),
        Row(
            """
            missed|wasted|squandered|passed|lost|let|forwent|threw|blew|turned|spurned|gave|ignored ..2 the|a|an|our|its|his|her|their|every|this|that|any|two|three|several ..2 @chance|opportunity|chances|opportunities|moment to|of|for|slip|pass|go
            @opportunity|opportunities|chance|chances|moment|window ..10 came and went
            @opportunity|opportunities|chance|chances ..10 went begging
            the ..1 right|proper|obvious|ideal|natural|best @moment|point to ..1 :care_base|abort|prevent|halt|contain|revert|roll|cancel|ring ..4 was|had|would|came
            @fell to AGENT to ..16 and|but|yet|; ..3 not|never|nothing|nobody|silent
            it would|'d|should have been :adverb* @up|down|for|on|incumbent to? AGENT to
            """,
            hit="The yard passed up the chance to reroute the train.",
            sound="The yard took the chance to reroute the train.",
            unless="attackers question future done-then",
        ),
        Row(
            """
            cannot|can|could ..1 @but have ..1 :participle|seen|heard|known
            can|could @hardly|scarcely|barely|not :adverb* have :adverb* missed|overlooked|failed|escaped
            @had to know|realise|realize|notice that|about
            was|were ..1 @expected to :we_omit|confirm|check|stop|hold !on
            had|has|have every|good|ample|plenty|enough|sufficient|much of? ..1 @reason|reasons|cause|grounds to ..1 doubt|suspect|question|check|ask|stop|pause|worry|wait|hesitate|look|investigate|abort|escalate|call|distrust|challenge|reconsider|be
            """,
            hit="The crew can hardly have missed the smell.",
            sound="The crew can hardly have known of the smell.",
            who=Who.OTHER,
            unless="attackers question negated done-then",
        ),
        Row(
            """
            there was|were ..1 every|good|ample|plenty|enough|sufficient|much of? ..1 @reason|reasons|cause|grounds to ..1 doubt|suspect|question|check|ask|stop|pause|worry|wait|hesitate|look|investigate|abort|escalate|call|distrust|challenge|reconsider
            , @could|should|might have :adverb* called|phoned|rung|asked|told|checked|looked|rolled|reverted|escalated|informed|warned|consulted|verified|pinged|paged|mailed|read
            ^ ..5 would have @been the ..1 time|moment|point|hour|place for
            it might|could|should|would ..1 have @occurred|dawned|struck ..1 on? AGENT
            it might|could|should|would ..1 have @occurred to ..1 AGENT
            might|could|should|would ..1 have @crossed ..2 mind|minds
            """,
            hit="Yellow for an hour, could have called the depot then.",
            sound="Yellow for an hour, called the depot then.",
            unless="to-reader attackers question",
        ),
        Row(
            """
            guys|folks|people|lads|girls|friends|team|desk|side ..1 @might|could|should|would|'d ..2 have ..1 :good_past|asked|told|said|mentioned|checked|tested|looked|read|noted|shared|given|known|spoken|dropped|sent|let|written|let
            @might|could|should ..2 have ..1 mentioned|said|told|dropped|warned|spoken ..1 that|us|me|so|something|a|about|it
            could|might :adverb* @well|easily|usefully|profitably|equally|happily have been :adverb* :participle
            could|might with ..3 @advantage|profit|benefit|ease|effort|effect have
            could|should no @longer have
            service|services|operation|operations|work|recovery|restoration|mitigation|repair|repairs|trading|production|deliveries|rollback|evacuation could|might ..1 have @resumed|begun|started|continued|been|restarted
            could|might have been @back ..3 by|at|within|before|earlier|sooner|an|two|hours
            was|were no earthly|conceivable|sensible @reason|need to|for|why
            where|when a|an|one ..6 would have @done|sufficed|served ,|.|;|$
            could|might|would|should|'d have ..8 before|than|earlier it|they|we|he|she @did !in|so
            would|could|might have been ..1 @appreciated|welcome|welcomed|courteous
            @good|nice|useful|helpful to have known|had|heard|seen|been
            it|this had|were been? @better|best|wiser to|if
            would|should|could|might|'d have ..1 thought @twice
            @anyone|anybody|everyone|someone|somebody else ..2 would|could|might|'d ..1 have
            @elsewhere ,? ..3 would|could|might have
            """,
            hit="The client folks might have said that the port had moved.",
            sound="The client might have sent the old port.",
            unless="to-reader attackers bad-outcome if-luck by-system whether easily-attack nobody-could",
        ),
    ),
)
