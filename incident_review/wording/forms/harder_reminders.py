"""People are reminded, urged, asked once more."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        !we|i is|are|be|been|was|were @reminded|urged|implored|exhorted|admonished|begged|warned|cautioned|beseeched|enjoined|entreated to|that|not|of|never|always|once|again
        is|are|be @asked|expected|encouraged|requested|advised|obliged|required|supposed|instructed|told|urged|invited|ordered|directed to ..2 pay|handle|concentrate|double-check|follow|exercise|respect|treat|think|check|behave|remember|read|take|show|listen|communicate|stick|adhere|comply|abide|refrain|heed|slow|reread|re-read|proofread|improve
        @remind|urge|exhort|implore|beg|admonish|beseech|entreat AGENT to|that|of|team|engineers|developers|not|again|once|never|always|about
        @remind|urge|exhort|implore|beg|admonish|beseech all|everyone|the|our|colleagues|teams|everybody|people|folks|staff|engineers|developers|operators to|that|of|team|engineers|developers|not|again|once|never|always|about
        must|should|needs|need|has|have|ought|shall to? ..1 ..1 take ..8 @seriously
        must|should|needs|need|has|have|ought|to|start|will|please|shall|'ll|try|begin be? take|taking|treat|treating ..6 @seriously
        ^ please? take ..6 @seriously
        @high|about time AGENT
        :obliged ..3 to? ..1 @double-check|double-checked|triple-check|recheck|re-check|doublecheck|triple-checked|reread|re-read|proofread|counter-check
        :obliged|will|shall|'ll ..3 to? ..1 be? @double|triple check|checked !whether
        ^ AGENT to ..1 @double|double-check|triple-check|remember|concentrate|refrain|heed|communicate|proofread|reread|re-read|recheck|behave|adhere|comply|abide|familiarise|familiarize|respect|stick|obey !be
        ^ AGENT to check|look|read|verify|test|think|review|ask ..4 @again|twice before|,|prior
        ^ AGENT ..1 is|are to check|look|read|verify|test|think|review|ask ..2 @again|twice|carefully|thoroughly|properly before|,|prior
        ^ AGENT to @show|take|exercise|pay|use|apply|demonstrate|bring|exert|display ..3 :exertion
        :obliged ..2 to? ..1 stay|keep|be|get|remain ..1 on @top of
        :obliged|do|please|always not|never ..1 @hesitate to !contact|reach|get|write|email|ask|call|raise|open|file|comment|submit|let|share|respond|use
        :obliged|do not|never ..1 be @afraid|shy|reluctant|embarrassed|hesitant|ashamed|scared|timid to|of
        OTHER have|has|bear|bears|carry|carries a|the|every|an|some ..1 @duty|obligation|responsibility to
        :obliged ..2 to? ..1 make ..1 @point|habit of
        :obliged ..2 to? ..1 @stay ..2 and|to ..1 watch|monitor|observe
        :obliged ..2 to? ..1 @watch|monitor|observe the|their ..2 graphs|graph|metrics|dashboard|dashboards|alerts|logs|log|error|errors|console|monitors|screens|gauges|charts|chart|deploy|deployment|release|rollout ..1 after|afterwards|while|during|afterward|whilst
        :obliged ..1 to? ..1 read|check|review|look|think|test|understand|verify|listen|consider|know|ask|follow ..5 not|than @just|merely|simply|only
        :obliged not|never @approve|merge|sign|deploy|run|release|accept|ship|push|commit|rubber-stamp|copy|paste|execute|touch|edit|change what|anything|things|something|code|changes ..1 they|he|she|you|we|one|nobody
        :obliged ..2 to? ..1 @spend|invest|take|put|devote|give|dedicate more|extra|additional|greater|better ..1 time|effort|energy|thought|care|attention|minutes
        :obliged ..2 to? ..1 have|take a ..1 closer|harder|better|careful|sharper|longer @look
        we|i|all|everybody|everyone|they|you can|could|will|shall|'ll|must|should|ought ..1 do @better $
        @expect|expects|want|wants AGENT to ..1 be|become|stay|remain ..1 :exert
        :obliged ..1 to? have|show|take|display|develop|demonstrate more|better|greater|stronger|higher|some ..1 @:personal_exertion
        @everyone|everybody remembers|checks|reads|follows|pays|understands|takes|double-checks|asks|thinks|listens|cares|communicates|respects|owns|heeds|sticks|verifies
        @all :obliged ..1 to? ..1 :care_act|own|do|take|remember|learn|try|slow|mind|stick|respect|improve|strive|care|realise|realize|understand|stop
        :obliged ..2 to? ..1 respond|react|acknowledge|answer|escalate|communicate|act|reply|ack|report|speak|intervene|decide|inform|tell ..3 @quicker|faster|sooner|earlier|promptly|swiftly
        AGENT ..1 will|shall|would|'ll ..2 @sure|certain to ..1 check|double-check|verify|double|read|ask|communicate|follow|pay|test|always|never|remember|think|look|listen|inform|tell|consult|escalate|announce|talk|reread|proofread|confirm
        would|might|could @do well|better to
        would|might|will|could ..2 @help|nice|good|helpful|welcome if AGENT ..2 was|were|paid|took|read|checked|communicated|wrote|gave|put|spent|asked|told|looked|thought|tested|reviewed|announced|kept|used|documented|raised|escalated|shared|listened|spoke|talked ..3 more|less|better|closer|earlier|sooner|first|carefully|regularly|often|twice|beforehand
        @everyone|everybody|anyone|anybody|whoever ..6 :obliged ..1 to? ..1 :care_act|know|understand|own|respect|remember|stick|heed|mind|take|care|realise|realize|strive
        @people|everyone|everybody|anyone|those|whoever|folks|staff|engineers|developers|operators|teams|anybody|colleagues ..6 :obliged ..1 to? ..1 be|become|stay|remain :degree* lot? more? :exert
        everyone|everybody ..6 :obliged ..1 to? be|become|get|stay ..1 @familiar|conversant|acquainted
        must|should|needs|need|has|have|ought|to|shall ..2 @work on|at his|her|their|our|its|your|my
        must|should|needs|need|has|have|ought|shall ..2 @improve|raise|up|lift|sharpen|polish|mend|better|tighten|hone|change|strengthen his|her|their|our|its|your|my ..1 :virtue|game|communication|discipline|behaviour|behavior|attitude|responsiveness|habits|ways|standards|craft|act|skills|reaction|coordination|teamwork|mindset|vigilance|attention|awareness|concentration|manners|etiquette|effort|efforts|handovers|handover
        must|should|needs|need|has|have|ought|let|will|to|please|shall ..3 @try|work harder|better|more|carefully|smarter
        must|should|needs|need|has|have|ought|let|will|to|please|shall ..3 @think|look|concentrate|listen|focus harder|better|more|twice|first|before|carefully|ahead|deeper|deeply|hard
        must|should|needs|need|has|have|ought|let|to|please|shall ..3 communicate|coordinate|plan|prepare|test|review|check|read|verify|document|listen|collaborate|cooperate|think|talk|monitor|watch|document|follow|ask|inform|brief|re-read|reread|proofread|consult|escalate|co-operate|supervise ..6 @better|more|carefully|thoroughly|properly|diligently|closely|earlier|rigorously|harder|attentively|consistently|proactively|religiously|strictly|conscientiously|meticulously|responsibly|mindfully|openly|honestly|scrupulously|vigilantly|punctually|seriously
        must|should|needs|need|has|have|ought|let|shall ..1 to? ..1 @better|always|actually|really|finally|consistently|carefully|properly|thoroughly|diligently|religiously|rigorously|strictly|conscientiously|meticulously !understand|support|handle|reflect|detect|protect|isolate|serve|manage|cope|identify check|verify|test|review|read|think|communicate|plan|remember|ask|look|listen|coordinate|prepare|document|follow|monitor|care|consider|double-check|inform|tell|escalate|analyse|analyze|notify|talk|proofread|reread|re-read|respect|watch|consult|learn|pay|speak|own
        must|should|needs|need|has|have|ought|will|to|shall ..1 do|try ..1 @better|harder
        must|should|needs|need|has|have|ought|shall ..1 to? @remember|learn|realise|realize|care|respect|mind|appreciate|recognise|recognize|heed|internalise|internalize ..1 to|that|caring|how|what|why
        OTHER must|should|needs|need|has|have|ought|shall ..1 to? @understand|appreciate|grasp|realise|realize|recognise|recognize|accept ..1 that|how|what|caring|why
        @people|everyone|everybody|others|colleagues|folks|staff should|must|need|needs|have|has|ought ..1 to? ..1 think|own|care|stick|respect|follow|remember|stop|:care_base|learn|heed|listen|speak|talk|try|mind|behave|realise|realize|understand
        @people|everyone|everybody|others|colleagues|folks should|must|need|needs|have|has|ought ..1 to? ..1 be !able|allowed|given|told|on|in|asked|encouraged|trained|informed|notified|supported|paged|free|safe
        @asked|told|instructed|encouraged|warned|urged|advised|ordered|exhorted|begged|requested to ..1 improve|communicate|pay|think|double-check|concentrate|listen|remember|behave|cooperate|slow|care|respect
        @asked|told|instructed|encouraged|warned|urged|advised|ordered|exhorted|begged|requested|reminded|expected|cautioned to be :degree* :exert
        @everybody|everyone 's ..1 job|duty|responsibility|business|task|concern|obligation
        @vigilance|diligence|discipline|carefulness|attentiveness|alertness|conscientiousness|thoroughness|watchfulness|mindfulness|concentration is|are|remains|must|has|should|will|can|shall|needs|pays|matters|starts|begins
        ^ ..2 @:personal_exertion is|are|remains|stays|continues ..1 :wanted
        @reminder|reminders ..1 was|were|has|have|went|goes|is|been|will ..1 sent|issued|circulated|given|posted|out|emailed|mailed|communicated|distributed|published to everyone|everybody|staff|personnel|people|folks|colleagues|engineers|developers|operators|teams
        @reminder|reminders ..1 was|were|has|have|went|goes|is|been|will ..1 sent|issued|circulated|given|posted|out|emailed|mailed|communicated|distributed|published to all|the|our ..1 staff|engineers|employees|developers|operators|teams|colleagues|personnel|members|concerned|everyone|everybody|people|folks
        to the @letter
        @incumbent on|upon
        @up to ..1 each|all|every|everyone|everybody|us
        get|getting|become|becoming ..1 @better at|in|about|with|when
        must|should|need|needs|have|has|ought|shall ..1 to? @listen|cooperate|collaborate|concentrate|care|behave|co-operate|communicate ..2
        must|should|need|needs|have|has|ought|shall ..1 to? ..1 @improve .|in|on|at|upon|his|her|their|when|next|your|and|,
        @step|steps|raise|raises|up|lift|get|pull|stepping|raising|lifting|upping|buck up|game|bar|standards|act|socks|together|their|his|her|our|its ..2 game|together|up|act|socks|bar
        should|must|need|needs|have|has|shall|ought to? ..1 @follow|stick|adhere|abide|respect|comply|obey ..1 to? ..2 process|procedure|procedures|runbook|checklist|rules|policy|guidelines|protocol|process|processes|instructions
        with ..1 greater|more|extra|due|utmost|better|proper|particular|special|full|appropriate|adequate|sufficient|reasonable|maximum|closer|increased|heightened|renewed @care|diligence|caution|attention|discipline|rigour|rigor|thought|vigilance|thoroughness|prudence|patience|attentiveness|seriousness|humility|concentration|foresight|consideration|circumspection
        @promised|promises|promise|vowed|vows|swore|swears|pledged|pledges|resolved|undertook|committed|commits|agree|agreed|undertake|undertakes|sworn to ..1 ..1 be|do|pay|paying|take|try|improve|check|never|keep|being|better|remember|follow|read|listen|communicate|double-check|avoid|learn|stay|become|work|tell|inform|ask|respect|stop|think
        lessons? ..1 @learned|learnt : be|always|never|do|check|think|read|ask|test|don't|communicate
        must|need|needs|has|should|shall|have|ought ..1 to? @own their|his|her|our
        @going forward|forwards , ..10 careful|carefully|attention|diligent|remember|harder|better|caution|care|vigilant|vigilance|diligence|cautious|mindful|attentive|double-check|thorough|conscientious|rigour|rigor|discipline
        must|has|have|need|needs|should|will|ought|shall ..1 to? ..1 be|become|get|act|react|respond|escalate|communicate|answer|speak|reply ..1 @quicker|faster|better|earlier|braver|tougher|smarter|wiser|calmer|prompter|bolder|sooner|promptly|slower|firmer|humbler|swifter|nimbler at|in|with|about|next|to|when|.|,|on|while|during|before|around|here
        needs|must|has|have|need|should|shall|ought ..1 to? @step up
        are|is to @exercise|exert|remain|refrain|observe|behave|abide|heed
        @called upon|on to
        @appeal|call|plead|appealed|called|calls|appeals to|on|upon|with all|everyone|everybody|colleagues|each|people|folks|staff|engineers|developers|operators|teams
        """,
        hit="Developers are reminded to read every warning.",
        sound="The validator must check the header before the body.",
        who=Who.NOT_SYSTEM,
        unless="question attackers had-to",
    ),
    Row(
        """
        @owe|owes it to ..10 :exert|improve|try|harder|faster|quicker
        @owe|owes ..4 more|better|greater|closer|proper|extra ..1 :exertion|than
        :obliged ..1 to? ..2 keep|have ..2 @eye|eyes|tabs|watch on|out|open|for
        :obliged ..2 to? ..1 @try ..1 and|to remember|avoid|think|communicate|be|keep|look|check|listen|pay|stay|learn|respect|follow|understand|coordinate|improve|read|ask|always|never|double-check
        !we|i is|are ..3 @urged|implored|exhorted|reminded|admonished|beseeched|sensitised|sensitized to|of|that|for|not
        is|are|been kindly|urgently|hereby|again|earnestly|gently|politely|respectfully|repeatedly|once @requested|asked|urged|reminded|advised|instructed to|that|not
        been|were|was|are|is @reminded to ..2 follow|adhere|comply|stick|respect|observe|double-check|heed|abide
        been|were|was|are|is @instructed|ordered|directed|told to strictly|closely|always|better|never|carefully|diligently|rigorously|consistently ..1 follow|adhere|comply|stick|respect|observe|read|check|heed|abide
        been|were|was|are|is @instructed|told|asked|requested|advised to ..8 care|caution|diligence|careful|carefully|attention|conscientiously|vigilant|diligently|rigorously|mindful|thorough|attentive|cautious|harder|vigilance|double-check|prudent|watchful|alert|responsibly
        @next time ,? everyone|everybody|nobody|we|i ..1 check|look|read|think|double-check|ask|listen|slow|checks|looks|reads|thinks|double-checks|asks|tests|waits|listens|stops|will|should|needs|remember|pay|remembers|pays|communicates|communicate
        feel|feels|act|behave|work|drive|think|handle more|much|less|most ..1 @responsible|responsibly|carefully|conscientiously|diligently|accountable|professionally|deliberately|carelessly|cautiously|attentively|professional|prudently|thoughtfully|mindfully|wisely|rationally|sensibly
        :obliged ..2 to? ..1 @behave|act|conduct ..1 themselves|himself|herself|ourselves|like|more|accordingly|responsibly|professionally|yourself|yourselves|properly|sensibly|prudently|decently
        :obliged ..2 to? ..1 @grow|toughen|man|cowboy|lawyer|gear|sober|own|ramp|skill|brush|read|listen|wise|buck|shape|step|smarten|sharpen up
        :obliged ..2 to? ..1 @trust each|one|colleagues|nobody|no|less|others|everybody|anyone|blindly
        :obliged ..2 to? ..1 @refrain|desist|abstain from
        :obliged ..2 to? ..1 @familiarise|familiarize|acquaint themselves|himself|herself|yourself|ourselves|with|yourselves|oneself
        :obliged ..2 to? ..1 @consult|ask|inform|notify|tell|involve|alert|warn|brief|call|phone|contact ..3 before|first|beforehand|earlier|sooner|promptly|immediately|always|ahead|upfront|prior ..2 :ing|touching|deploying|changing|,|.|they|he|she|we|it|the
        :obliged to? :adverb* @know|understand ..1 what|that|how|better|his|her|their|our ..2 doing|do|limits|systems|tools|stuff|job|code|are|they|not|,|.
        :obliged ..1 @never ..1 deploy|merge|push|run|restart|touch|leave|work|act|change|approve|release|edit|delete|copy|paste|share|commit|trust|leave|send|click|open|log|go|accept|assume|rely|bypass|disable|silence|mute|ack|reboot|migrate|roll|drop|kill|type|start|sign|give|grant|upload|enter|drive|operate|ignore|skip ..6 without|on|alone|blindly|again|before|until|unless|in|till
        :obliged ..1 @always ..1 check|verify|read|ask|test|look|announce|communicate|think|wait|inform|tell|double-check|get|have|work|run|log|lock|document|write|follow|keep|use|take|consult|notify|confirm|review|plan|label|treat|remember|respect|pay|watch|listen|escalate|warn|coordinate
        """,
        hit="The operators are once more urged to read the banner.",
        sound="The dispatcher said that the pumps would be checked by noon.",
        who=Who.NOT_SYSTEM,
        unless="question attackers purpose-only negated",
    ),
    Row(
        """
        AGENT is|are ..1 @reminded|urged|expected|requested|obliged|instructed|encouraged|asked|called|advised|implored|exhorted|admonished|cautioned|told|warned|begged|enjoined|ordered|directed ..1 to|of|that ..2 more|not|always|never|be|their|his|her|pay|take|exercise|respect|observe|adhere|comply|remain|stay|keep|heed|mind|think|show|double-check|remember|concentrate|follow|listen|communicate|stick|abide|improve|refrain|behave|treat
        AGENT ..1 @will|shall|'ll ..4 try|do|take|make|be|pay|work|get|keep|think|strive|commit|look|check|read|communicate|exercise|show|watch|listen|coordinate|act|speak|proceed ..3 better|harder|closer|careful|carefully|greater|twice|diligent|vigilant|attentive|thorough|rigorous|more|cautious|mindful ..1 attention|care|effort|next|in|with|eye|eyes|at|about|from|diligent|thorough|carefully|.|to|when|before|of
        AGENT ..1 will|shall|'ll ..1 be|stay|become|remain|keep :degree* @careful|diligent|vigilant|attentive|thorough|rigorous|cautious|mindful|alert|conscientious|proactive|disciplined|meticulous|wary|watchful|prudent|circumspect|considerate|thoughtful
        AGENT will|shall|would|'d|'ll ..1 always? ..1 @double-check|triple-check|proofread|heed|concentrate|recheck|re-check|re-read|reread|behave|refrain
        @importance of ..5 was|is|must|can|should|has|have|been|were|are|needs|cannot ..3 impressed|stressed|overstated|underlined|emphasised|emphasized|reiterated|underestimated|recalled|highlighted|reinforced|recognised|recognized|conveyed|taught|overestimated|exaggerated|remembered|instilled
        @stress|stressed|stresses|underline|underlined|emphasise|emphasised|emphasize|emphasized|reiterate|reiterated|re-iterate|re-iterated|re-emphasise|highlight|stressing|emphasising|emphasizing|reiterating|underlining ..2 the importance|need|necessity|value|duty|obligation|significance of|for|to
        it is|'s :degree* @imperative|essential|vital|crucial|paramount|mandatory|indispensable|incumbent ..1 that|for|upon|on AGENT
        it is|'s :degree* @important|necessary|critical|essential|imperative|vital|crucial|paramount that|for AGENT to? ..2 communicate~|follow~|remember~|check~|double-check~|read~|pay~|understand~|think~|are|know~|adhere~|take~|listen~|ask~|respect~|speak~|stick~|learn~|heed~
        it is|'s :degree* @important|necessary|critical|essential|imperative|vital|crucial|paramount that everyone|everybody|nobody|people|engineers|operators|teams|staff
        it is|'s :degree* @important|necessary|critical|essential|imperative|vital|crucial|paramount that every|each|all ..3 takes|take|checks|check|reads|read|follows|follow|pays|pay|understands|understand|knows|know|remembers|remember|communicates|communicate|respects|respect|adheres|listens|listen
        it is|'s :degree* @important|necessary|critical|essential|imperative|vital|crucial|paramount to ..1 communicate|follow|remember|check|double-check|read|pay|always|never|be|ask|listen|verify|stay|take|think|speak|respect|adhere|heed|remain|concentrate !that|able
        get|gets|getting|got|have|has|had|pull|keep ..1 his|her|their|its|our|your|my @act|shit|ducks|wits|house|stuff|heads together|in|about
        more|better|greater ..6 would|will|might be ..1 @appreciated|welcome|welcomed|desirable|nice
        bit|touch|dose|modicum|pinch|ounce|little|some|use of? ..1 common @sense
        a ..1 little|bit @goes a long
        with the ..1 necessary|due|required|proper|appropriate|utmost|greatest|requisite|needed|same|greater|full|highest|right @care|caution|diligence|attention|rigour|rigor|seriousness|circumspection|vigilance|thoroughness|prudence|conscientiousness|professionalism|discipline|concentration
        with the ..1 @seriousness|respect|attention|care|gravity|urgency|diligence ..2 deserves|deserve|requires|demands|merits|warrants|calls
        :obliged ..1 to? ..1 @learn ..1 to communicate|listen|read|cooperate|work|talk|ask|coordinate|plan|test|think|speak|trust|say|wait|check|share|delegate|escalate
        it @behoves|behooves
        @eyes on|open ..3 please|next|everyone|people|at|everybody all
        more eyes|attention|care|discipline|communication|patience|vigilance|coordination|thought ..4 @please
        @importance|need|necessity|duty of|for|to ..1 care|diligence|vigilance|caution|discipline|attention|communication|remembering|checking|reading|communicating|paying|following|double-checking|listening|asking|thoroughness|teamwork|accountability|adhering|respecting|observing|sticking|heeding|alertness|conscientiousness|mindfulness|professionalism|prudence
        we|you are|'re all ..1 @responsible|accountable|answerable
        @responsible|accountable for his|her|their|our|your|its|my own
        @safety|security|quality|reliability is|starts|comes ..1 everyone's|everybody's|all|everyone|everybody|a|with ..2 responsibility|job|business|concern|you|us|duty
        take|takes|taking ..1 @ownership|pride of|in|for his|her|their|our|your|what ..1
        @put|putting|puts ..1 safety|quality|care|security|reliability|thoroughness|stability|caution|diligence first
        the @devil is|lies|hides
        all|everyone|everybody|nobody|people|folks|colleagues|team , @please|thanks
        @thank|thanks for|in ..1 advance|attention|diligence|vigilance|cooperation|co-operation|discipline|care for|to|!|.
        lead|leading|leads by @example
        @complacency|complacent
        @vigilance ..4 .|is|needed|required|must|remains
        """,
        hit="The importance of reading the changelog cannot be overstated.",
        sound="The importance of a host is a number between one and five.",
        unless="question attackers negated past-before purpose-only",
    ),
    Row(
        """
        :obliged ..2 to? ..1 @play by
        @lesson|lessons|moral|takeaway|message|advice ..4 is|was|were|are|'s ..1 to|: ..1 think|be|check|ask|read|never|always|slow|stop|test|verify|communicate|listen|look|double-check|pay|trust|own|stay|remember|speak|respect|treat|take|beware
        @lesson|lessons|moral|takeaway|learning|learnings ..4 is|was|: ..1 more|better|never|always|do|don't|be|think|check|ask|read|communicate|listen|look|stop|slow|verify|trust|stay|pay|remember|double-check|respect
        :obliged ..2 to? ..1 @learn to|how|from|the ..1 :care_base|say|read|trust|wait|work|its|their|use|basics
        all|every ..1 @hands|eyes|ears :obliged
        all @hands|eyes must|should|need|on
        not go @amiss|astray
        :obliged ..1 to? ..1 know|learn ..5 by @heart
        with ..1 more|greater|extra|better|increased|heightened|closer|proper|due|utmost|full @rigour|rigor|care|thought|diligence|attention|patience|restraint|discipline|respect|caution|humility
        show|shows|exercise|use|have|more|some|greater ..1 @restraint|discretion|backbone|humility|patience|prudence|judgement|judgment|tact|maturity|wisdom|foresight|modesty when|in|with|about|before|on|toward|towards|during|over|around|here|.|next|while
        @let us ..1 not|never ..1 be|do|repeat|forget|become|pretend|cut|skip|push|rush|assume|make|ignore|rely|trust|lose|get|wait|blame|let|take|fall|kid|fool|leave|panic|stop
        @let|lets not ..1 be|do|repeat|forget|become|cut|skip|push|rush|assume|ignore|rely|trust|lose|get|wait|blame|take|fall|kid|fool|panic|pretend
        """,
        hit="The lesson is to think before acting.",
        sound="The lesson of the drill is in the annex.",
        unless="attackers question past-before purpose-only by-system",
    ),
    Row(
        """
            asked|requested|expected|urged|invited|required|encouraged|told to ..1 bring|show|exercise|apply|display|exhibit|demonstrate|pay|take|use|give|put|develop ..4 more|greater|better|due|proper|utmost|closer ..1 @thoroughness|care|diligence|vigilance|discipline|rigour|rigor|attention|responsibility|urgency|commitment|seriousness|caution|attentiveness|ownership|patience|professionalism|accountability|initiative|cooperation|communication
            @discipline|diligence|vigilance|thoroughness|rigour|conscientiousness|attentiveness|rigor|carefulness|alertness|concentration|watchfulness|professionalism|punctuality ..8 is|are|must|needs|has|have|should|shall|need|ought to? be? ..1 increased|improved|tightened|raised|enforced|restored|strengthened|reinforced|instilled|sharpened|enhanced|maintained|demanded|expected|promoted|encouraged
            kindly|please|shall|must|should|always|to ..1 @adhere|conform|stick|comply|abide strictly? to ..3 sop|sops|procedure|procedures|process|processes|checklist|rules|policy|policies|guidelines|runbook|instructions|protocol|playbook|playbooks|runbooks|guidance|checklists
            take|takes|taken|taking ..8 to @heart
            !we|i is|are|were|was|be ..2 @reminded how|that|of|to|not
            would it @kill|hurt us|you|them|anyone|anybody|people|him|her to
        """,
        hit="The yard crew is asked to bring more thoroughness to the night round.",
        sound="The node is reminded of its lease by the broker every minute.",
        unless="question attackers negated-blame between-machines by-system users",
    ),
)
