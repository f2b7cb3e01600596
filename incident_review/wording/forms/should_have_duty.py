"""What people, or their work, should have, ought to have, were supposed to have done."""

from incident_review.wording.form import Row, Who

ROWS = (
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
)
