"""What people should, could or would have done instead of what they did."""

from incident_review.wording.form import Form, Row, Who

FORM = Form(
    name="should-have",
    rank=10,
    rows=(
        Row(
            """
            @should not|never? :adverb* have not|never? :adverb* :participle|:adverb ..1
            @should have :adverb* been|known|had
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
            unless="to-reader attackers",
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
            @would|'d not|never? :adverb* have not|never? :adverb* :plainly_good|resolved|fixed|recovered|restored|found|picked|moved|known|chosen|tested|rolled|asked|paged|noticed|realised|realized|understood|liked|preferred|looked|checked|seen|gone|acted|reacted|responded|escalated|merged|deployed|approved|declared|paused|waited|stopped|recovered|wondered|questioned|queried|taken|pulled|held|refused
            """,
            hit="With a calmer head we would have seen the level settle.",
            sound="We would have lost the data of two hours.",
            who=Who.HUMAN,
            unless="to-reader attackers bad-outcome if-luck diagnosis expected whether by-itself",
        ),
        Row(
            """
            @should|ought to? not|never? :adverb* have not|never? :adverb* been :adverb* :human_participle
            things should @never have
            @should|ought to? have :adverb* been :adverb* done|tested|checked|reviewed|noticed|caught|told|informed
            our|his|her|their|'s ..3 @should|ought have :adverb* been
            """,
            hit="The spare pump should have been tested first.",
            sound="The request should have been rejected by the gateway.",
            unless="to-reader by-system attackers expected",
            sure=True,
        ),
        Row(
            """
            could|might|would|'d not? :adverb* have not|never? :adverb* @been :adverb* avoided|prevented|averted|caught|noticed|detected|mitigated|shortened|limited|spotted|found|stopped|contained|reduced|minimised|minimized|spared|saved|foreseen|anticipated|halved|discovered|resolved|identified|diagnosed|lessened|predicted|shifted|removed|fixed
            could|might|would have :adverb* been ..5 @sooner|earlier|better|faster|quicker|easier|shorter|smaller|simpler|clearer|smoother
            could|might|would|'d have :participle ..8 @sooner|earlier|faster|quicker
            @could have :adverb* been more|less !than|severe|serious|widespread|extensive|costly|expensive|harmful|damaging|disruptive|significant|users|customers|data
            , could|should have @been ..4 earlier|sooner|faster|minutes|hours
            @could have :adverb* been :human_participle
            could|should @long since have been :participle
            """,
            hit="Power could have been restored much sooner.",
            sound="Two disks could have been lost in the fire.",
            unless="to-reader by-system attackers bad-outcome if-luck easily-attack expected whether",
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
            would|'d have @cost|taken|needed|required|meant ..1 nothing|little|only|no|minutes|seconds|moment|moments
            would|'d have @taken|needed|required ..2 minutes|minute|second|seconds|moment|call|effort|phone|one
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
            unless="to-reader attackers",
        ),
        Row(
            """
            @right|correct|proper|sensible|better|safer|wiser|best|logical|sane|prudent|smart|appropriate|expected|intended ..1 move|thing|call|step|choice|response|decision|action|course|reaction|approach|option|procedure ..6 was|would ..3 to
            more|less :word @approach|option|choice|course|procedure|decision|solution|response|move|strategy|plan ..3 would|might have
            @better to have :participle
            was|is ..1 the @least :subject_pronoun
            """,
            hit="The right move was to call the depot.",
            sound="The right place for the flag is to be agreed next week.",
            unless="to-reader future question attackers if-clause",
        ),
        Row(
            """
            page|alert|mail|call|ticket|message|warning|news|it|they|which|this|case|issue|incident|change|decision|escalation|communication|rollback|failover|handover|review|notification|announcement|detection|shutdown|revocation|rotation|deployment|update|this ..4 @should|ought to? have :adverb* gone|led|triggered|come|reached|waited|happened|received|prompted|raised|occurred|begun|started|preceded !back
            ^ that @should have ..1 gone|led|come|happened|prompted|raised|been
            @someone|somebody|anyone should|ought|could to? have !to
            """,
            hit="Someone should have called the depot.",
            sound="Nobody could have known which branch would win.",
            unless="to-reader attackers by-system nobody-could expected no-way",
        ),
        Row(
            """
            @should|ought not|never to? :adverb* have :adverb* been :adverb* attempted|granted|reused|promoted|committed|shared|hired|trusted|given|announced|scheduled|squeezed|hardcoded|hard-coded|touched|split|bundled|waived|tolerated|silenced|muted|snoozed|relied|assumed|possible|necessary|writable|optional|left|allowed|combined|mixed
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
            unless="by-system attackers bad-outcome if-luck easily-attack",
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
            @deserved|merited|warranted|demanded|wanted|needed a|more|closer|better|proper|further|far ..2 look|attention|scrutiny|thought|testing|care|treatment|follow-up|reading|consideration|preparation|planning|rehearsal|eyes|caution|respect
            situation|moment|hour|change|signs|alarm|numbers|symptoms|graphs ..1 @called|cried|begged|screamed|crying|begging|screaming ..1 for
            what|all AGENT @needed|wanted was ..3 a|an|to|someone|more|some
            like|as ..1 @sensible|normal|sane|responsible|professional|civilised|civilized|grown-up|proper|competent|decent|reasonable people|person|adults|grown-ups|engineers|engineer|team|teams|adult|professionals|everyone|shop|shops|company
            like @grown-ups|adults|professionals
            what should|could|ought to? have @been a
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
            should have been ..3 @warning|hint|clue|giveaway ..1 sign|flag|for|to|.|that
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
            have|has|had ..1 @had ..4 weeks|months|years|days|hours|time|chance|warning|chances|warnings to|in
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
            unless="attackers question bad-outcome luck reader perceived if-luck attack by-system expected whether no-way weighed not-sooner",
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
            @should not? :adverb* have :adverb* been? :adverb* :participle !obvious|clear|apparent|evident|plain|foreseeable|predictable|live|safe|fine
            @ought not? to :adverb* have :adverb* been? :adverb* :participle !obvious|clear|apparent|evident|plain|foreseeable|predictable
            """,
            hit="The freeze should have covered the CDN.",
            sound="The request should have returned 200 but returned 500.",
            unless="to-reader by-system attackers question specified expected reasoned",
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
            not ..6 as ..6 as ..1 we|i|they|it @should|could|ought ..1 have
            ^ @no ..4 would|could|might ..1 have ..4 if|had ..9 had|been
            """,
            hit="Our response was slower than it should have been.",
            sound="Our index was larger than it should have been.",
            unless="attackers question",
        ),
        Row(
            """
            was|were @supposed|meant to be ..1 :human_participle by AGENT
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
                @would have had to :care_base|report|inform|ring|stop
            """,
            hit="The depot might reasonably have been expected to query the order.",
            sound="A delay of two seconds might have been expected from the cache.",
            unless="attackers question future present by-system specified expected",
        ),
    ),
)
