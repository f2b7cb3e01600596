"""More responsibility, discipline, better habits and standards are called for."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        :more_of ..2 @:personal_exertion ..5 is|are|be|was|were ..2 :wanted
        :more_of ..2 :exertion ..4 is|are|be|was|were :degree* @required|expected|essential|imperative|crucial|paramount|advisable|called|demanded|indispensable|warranted|overdue|vital|indicated|mandatory|asked|urged|due
        more|better|stricter ..1 @careful|conscientious|diligent|rigorous|disciplined|attentive|thorough|responsible|meticulous|cautious|vigilant|mindful|prudent|considerate|professional|patient|proactive ..6 is|are|be|was|were|will|would|seems|remains ..2 required|expected|essential|imperative|crucial|paramount|advisable|called|demanded|indispensable|warranted|overdue|vital|indicated|needed|desirable|necessary|urged
        :wanted is|are|was ..1 more|greater|better|a|improved|stronger|some ..2 @:personal_exertion
        what|all is|was @needed|required|missing|wanted|lacking is|was ..1 :more_of|a ..2 :exertion
        @:personal_exertion ..2 :obliged to? ..1 be ..1 improved|increased|raised|exercised|shown|applied|demanded|instilled|restored|taken|strengthened|sharpened|enforced|encouraged|promoted|expected|tightened|practised|practiced|valued|enhanced|fostered|maintained|ensured !to
        :personal_exertion ..5 :obliged to? ..1 @improve|increase|rise|grow
        attention|heed|regard|care|thought|consideration|vigilance|caution|diligence ..3 :obliged to? ..2 be ..1 @paid|given|devoted|drawn|exercised|directed
        :obliged to? ..1 be ..1 @paid|given|taken|devoted|exercised|shown ..3 more|greater|closer|due|particular|special|proper|extra|full|utmost|better|increased|appropriate|adequate|closest ..2 :exertion
        pay|paying|pays|give|giving|gives ..1 due|more|greater|proper|closer|full|utmost|extra|better|increased|sufficient|adequate|enough|strict|constant|undivided|particular @regard|heed|attention
        @there is|are|has|needs|must|should|shall|need|have|ought to? be? ..2 :more_of :personal_exertion
        not|never|nor|no ..2 be @forgotten|neglected|underestimated|forgetting|overlooked|disregarded ..1 to|that|when|how|,
        it|this|that :obliged|can|may not|never ..1 be @forgotten|neglected|underestimated|overlooked|disregarded|tolerated
        a ..1 more|greater|better|stronger|higher|heightened|keener|deeper|keen|strong|sharper|renewed|increased|clearer|shared ..1 @sense|spirit|feeling|degree|measure|level|culture|attitude of ..1 :exertion
        show|shows|take|pay|use|exercise|display|apply|with|put|bring|need|needs|want|add|give|demonstrate|exert a ..1 @bit|little|lot|touch|modicum|dose|ounce|pinch|spot more|extra :exertion
        @sensitised|sensitized|sensitise|sensitize|sensitising|sensitizing|sensitisation|sensitization to|for|regarding|about|on|concerning|towards|toward|in|by
        @sensitised|sensitized|sensitise|sensitize|sensitising|sensitizing|sensitisation|sensitization AGENT
        @instil|instill|inculcate|instilling|instilled|inculcated|instils|instills|inculcating a|the|more|in|into|better|some|greater|proper|this|that|an|these|respect|discipline|care
        @impress|drum|drill|hammer|drummed|hammered|hammers|impressed|impressing|drums|drilling ..2 on|upon|into|home AGENT
        @awareness|mindset|attitude|mentality|culture|attitudes|mindsets :obliged to? ..2 change|improve|grow|be|shift|rise|sink|evolve|mature|develop|become|go
        change|shift|changes|shifts of|in @attitude|mindset|mentality|culture|thinking|mindsets|attitudes|outlook
        security|safety|quality|reliability|ownership|safety-first|quality-first|blameless-less|risk|customer-first|production-first @mindset|consciousness|attitude
        @safety|security|quality|reliability first !responder|responders|contact|release|draft|party|aid
        quality|safety|care|caution|thoroughness|discipline over|before|above @speed|haste|velocity|convenience|deadlines|heroics|hurry
        everyone|everybody|all|nobody|each|anyone|anybody 's ..1 @job|duty|responsibility|business|task|concern|problem|obligation|affair|role
        @duty|obligation|responsibility of ..1 every|each|all|everyone|everybody
        everyone|everybody|all|each|us|person has|have ..2 @part|role|duty|responsibility|obligation|job|share|contribution to play|bear|contribute|act|be|do|make|give|keep|own
        @onus|responsibility|burden is|lies|rests|falls|remains|sits|stays|was on|upon|with AGENT to
        strict|strictest|full|absolute|total|stricter|tighter|rigorous|faithful|unwavering|better|greater @adherence|compliance|obedience|observance|conformity|conformance to|with|of
        strict|strictest|full|absolute|close|stricter|rigorous|faithful|better @adherence|compliance|observance is|must|should|will|shall|needs|has
        :rules :obliged ..1 to? ..1 be ..2 @followed|observed|respected|adhered|obeyed|heeded|honoured|honored|complied|read|kept|taken|upheld|abided|studied|memorised|memorized|internalised|internalized|practised
        :rules is|are|exist|exists there? to be ..2 @followed|observed|respected|adhered|obeyed|heeded|honoured|complied|honored|upheld|abided
        no|without @shortcuts|excuses|exceptions|exception|compromises|compromise|heroics|cowboys|half-measures|buts .|,|!|;|on|:|from|when
        every|utmost|our|their|his|her ..1 @effort|best|utmost|efforts to|in ..1 avoid|prevent|communicate|keep|be|improve|ensure|check|do|follow|inform|read|stay|learn|double-check|remember|respect
        @spare no effort
        @strive|strives|striving|strived|endeavour|endeavor for|towards|toward ..2 :exertion|excellence|perfection|quality
        :obliged ..3 be|become|get|stay|remain|act|grow more|much|far|even|extra|still ..1 @diligent|vigilant|attentive|conscientious|disciplined|professional|forthcoming|communicative|meticulous|considerate|careful|cautious|mindful|thoughtful|prudent|alert|circumspect|watchful|humble|accountable
        :obliged ..2 to? ..1 pull|raise|up|lift|improve|get|sharpen|buck ..1 his|her|their|its|our|your|my ..2 @socks|game|act|weight|discipline|standards
        :obliged ..2 to? ..1 @communicate|cooperate|collaborate|coordinate|listen|talk|co-operate better|more|earlier|sooner|openly|honestly|clearly|closely|proactively|properly|transparently ..2 with|to|and|,|.|across|before|about|when|between|within|$
        @complacency|carelessness|sloppiness|negligence|laziness|laxity|slackness has|have|must|should|can|is|,|shall|may|will no|not|stop|never
        @learn|learnt|learned|learns ..1 his|her|their|our|its|this|a|from|these|those|such|past|your|my ..1 lesson|lessons|mistake|mistakes|error|errors
        lapse|lapses|mistake|mistakes|error|errors|slip|slips|carelessness|sloppiness|oversight|oversights|negligence|complacency|omission|omissions|blunder|blunders ..2 must|can|should|may|shall not|never ..3 @again|repeated|recur|tolerated|repeat|accepted|condoned|excused|reoccur|re-occur
        @tolerate|tolerated|tolerates|tolerating no|any ..2 mistakes|carelessness|sloppiness|errors|lapses|shortcuts|negligence|complacency|laziness|excuses|slackness|indiscipline
        @importance|value of ..2 adhering|complying|sticking|double-checking|communicating|paying|being|following|listening|speaking|asking|respecting|observing ..1 to|with|attention|careful|vigilant|clearly|early|twice|the|every|up|before|rules|procedures|all|carefully|closely|our
        """,
        hit="A greater sense of responsibility is called for among the people who hold root.",
        sound="More precision is needed in the timestamps of the exporter.",
        unless="negated attackers question past-before by-system makes-none",
    ),
    Row(
        """
        @ask|request|insist|urge|demand|expect that all|each|every|everyone|everybody|people|colleagues|teams|engineers|staff|folks|developers|operators|crew|personnel ..4 :care_act|respect|be|pay|take|keep|remember|stick|avoid|observe|refrain
        @spoken|spoke|talked|speak|talk to|with AGENT ..1 about ..1 being|paying|following|communicating|checking|double-checking|taking|reading|listening|respecting|thinking|rushing|skipping|cutting|sticking|showing|asking
        :obliged|will|shall|'ll ..2 do a ..1 better|proper @job
        @expect|expects|want|wants|demand|require|ask from|of ..1 AGENT ..1 to|that ..3 :care_act|be|remember|know|respect|keep|take|pay|own
        @expect|expects|want|wants|like|urge|beg|trust|need|needs|advise|encourage|remind|hope AGENT ..2 to ..1 be|become|stay|remain|feel :degree* :exert
        @expect|expects|trust|trusts|hope|hopes|want|wants|count|counts|rely|need|needs|like|demand|demands on? AGENT ..1 to|will|would|that ..3 raise|pay|check|read|know|show|exercise|respect|take|treat|own|care|follow|stick|adhere|abide|behave|step|improve|do|think|double-check|remember|heed|mind|learn|act|up|try|work|communicate|speak|listen|concentrate|comply|cooperate|observe|obey|honour|honor|stay
        @reminded|reminding|remind|reminds AGENT ..2 of|that|to|about|how
        @reminder|plea|request|call|appeal|exhortation|warning|admonition to|for ..2 AGENT ..1 to|that|:|,|not
        will|shall|would|to|'ll make ..1 more|every|some|an|greater|a|extra|better|conscious|concerted|real ..2 @effort|efforts|point|habit ..1 to|of|in|next
        pledge|promise|promised|vow|commit|committed|undertake|promises|pledged|vowed|vows|committing|swear|swore|agree|agreed|undertook|undertakes|pledges|commits to ..1 @follow|respect|honour|honor|stick|adhere|read|observe|heed|abide|obey|comply|conform|uphold ..4 :rules
        @promise|promises|promised|promising|vow|vows|vowed|pledge|pledges|pledged|swore|undertake|undertakes|undertook|resolve|resolves|resolved|commit|commits|committed|agree|agreed ..2 to ..2 more|better|harder|careful|always|never|double-check|communicate|improve|pay|be ..1 :exert|careful|attention|eye|again|carefully|check|double-check|earlier|sooner|thorough|next|skip|with|on|each
        will|shall|'ll ..1 do|try|give|doing ..1 our|their|his|her|its|your|my ..2 @best|utmost|damnedest
        @strive|strives|striving|aspire|endeavour|endeavor|aim|aims for|towards|toward|at ..1 better|more|greater|closer|excellence|higher|zero ..1 :exertion|mistakes|error|errors
        :obliged ..2 to? ..1 @strive|aspire|endeavour|endeavor|aim ..1 to|for|towards|toward ..2 :exertion|better|more|improve|communicate|be
        :obliged ..3 to? ..1 :care_act ..6 @carefully|attentively|thoroughly|diligently|properly|closely|rigorously|religiously|strictly|conscientiously|meticulously|mindfully|proactively|responsibly|scrupulously|cautiously|vigilantly|seriously|openly|harder|punctually|sensibly|honestly|wisely|patiently|painstakingly|faithfully|prudently|consistently|promptly
        :obliged ..3 to? ..1 :care_act ..2 !learn|understand|read @better|more|earlier|sooner|twice|slowly|calmly|faster|quicker|harder with|before|next|and|.|when|to|at|about|in|closely|carefully|openly|often|,|on|while|during|whenever|if|across|between|within
        :obliged ..3 to? ..1 @talk|listen|speak|communicate|talking|listening|communicating|speaking|cooperate|collaborate to|with each|one|colleagues|teams|engineers|operators|everyone other|another|people|us|them|the|their
        :obliged ..3 to? ..1 @talk|listen|communicate|cooperate|collaborate|coordinate|concentrate|focus|co-operate more|better|,|.|and|earlier|sooner|closely|properly|often|regularly|openly|clearly|harder|proactively
        :obliged ..4 @keep|keeping|hold each|one|us|everyone|everybody|people|colleagues|the|folks|staff|engineers|developers|operators|teams ..3 in|informed|up|posted|to|the|abreast|apprised loop|picture|informed|date|posted|of|about|on
        :obliged ..4 @keep|keeping|hold AGENT ..3 informed|posted|abreast|apprised|loop|picture|date|updated|aware
        :obliged ..2 to? ..1 @ask|asking|seek|reach ..1 for|out|more ..1 help|assistance|advice|support|earlier|sooner|questions|when|before|if|guidance|clarification|feedback
        :obliged ..2 to? ..2 @follow|stick|adhere|abide|comply|conform|respect|obey|observe|heed|honour|honor|keep|uphold|practise|practice ..1 to|by|with ..4 :rules
        :obliged ..2 to? ..2 @follow|respect|obey|observe|heed|honour|honor|read|know|learn|memorise|memorize|internalise|internalize|understand|uphold the|our|their|his|her|every|all|these|those|this ..3 :rules
        :obliged ..2 to? ..2 get|become|be ..1 @better|smarter|sharper|tougher|stricter|quicker|faster at|with|about|in ..1 :ing|reading|this
        :obliged ..2 to? ..1 @slow|calm down
        :obliged ..2 to? ..1 @take|taking ..2 time|moment|breath|beat|minute|pause to|and|before|when|over|for
        :obliged ..2 to? ..1 @pause|stop|wait|sleep ..1 and|to|before ..1 think|check|ask|read|look|breathe|verify|:ing|each|every|we|re-read|double-check|consider|reflect|listen
        :obliged ..2 to? ..1 @think ..1 before|twice|again|ahead|harder|more|about|first|carefully|through|of !how
        :obliged ..2 to? ..1 @resist the
        :obliged ..1 @all ..1 be|take|own|try|do|remember|keep|look|watch|learn|pay|make|stay|care|help|improve|communicate|think ..2 :exert|care|better|harder|more|part|attention|time|an|responsibility
        on ..1 @all|each|every ..1 of? us|you|them|person|engineer|engineers|developer|member|developers|operator|operators|teams to
        @incumbent|incumbency on|upon
        get|got|gets|into|make|makes|making|form|develop|cultivate|adopt|forming|adopting|developing|adopts|keep ..1 it|the|a|better|good ..1 @habit|habits|discipline of|to|when|.|and|,|for|before
        good|best|proper|basic|strict @habits|manners|discipline|hygiene|practice|practices must|should|need|needs|shall|has|have|ought
        good|proper|strict|better ..1 @hygiene|discipline|manners|vigilance|communication|teamwork ..4 is|are|was|were :wanted
        @next time ,? AGENT ..2 :obliged|will|let|should|'ll|shall|must ..2 :exert|check|double-check|think|ask|read|remember|careful|look|better|more|twice|listen|communicate|wait|stop|follow|tell|inform|pay|take|slow|speak|call
        next time ,? @let us ..2 be|act|use|follow|:exert|check|double-check|think|ask|read|remember|careful|look|better|more|twice|slow|stop|wait|communicate|listen|tell|talk|pay|try|verify|keep
        in the? @future|futures ,? ..1 AGENT ..5 :obliged|will|shall|'ll ..1 pay|take|check|double-check|think|ask|read|remember|be|exercise|observe|show|heed|follow|stick|communicate|listen|consult|coordinate|respect|stop|look
        from @now|here|today on|onwards|onward|forward|forwards ,? ..1 AGENT ..5 :obliged|will|let|shall|we|everyone|everybody|'ll ..1 pay|take|check|checks|double-check|double-checks|think|thinks|ask|asks|read|reads|remember|be|own|owns|follow|follows|always|never|stop|communicate|inform|tell|keep|stay|treat
        forward|forwards|future|on ,? @let us ..3 :exert|check|double-check|think|ask|read|remember|look|announce|communicate|try|listen|talk|tell|wait|slow|pay|keep
        @going forward|forwards ,? ..1 AGENT ..6 :obliged|will|shall|let|expected|'ll ..2 pay|take|check|double-check|think|ask|read|remember|follow|try|listen|communicate|always|never|be|stay|exercise|respect|observe
        @forward|forwards|future|now|henceforth ,? ..1 AGENT ..9 be|stay|become more|much|very|extra|far|ever ..1 :exert
        @henceforth|hereafter|henceforward ,? ..6 :obliged|will|shall|let|'ll ..2 pay|take|check|double-check|be|think|observe|follow|exercise|always|never|read|ask|communicate|respect|adhere|comply
        """,
        hit="We expect the storage team to raise the bar on diligence.",
        sound="We expect the replica to take over within ten seconds.",
        who=Who.NOT_SYSTEM,
        unless="question attackers purpose-only",
    ),
    Row(
        """
        communication|coordination|discipline|handovers|teamwork|alignment|awareness|hygiene|cooperation|collaboration|communications|handover|vigilance|diligence|attentiveness ..4 must|should|shall @improve|tighten
        communication|coordination|discipline|teamwork|alignment|awareness|hygiene|cooperation|collaboration|communications|handover|vigilance|diligence|attentiveness|handovers ..4 has|have|need|needs|got to @improve
        communication|coordination|discipline|teamwork|alignment|awareness|cooperation|collaboration|communications|handover|vigilance|diligence|handovers ..4 need|needs @improvement|improving
        more|better|greater|closer|clearer|earlier|improved|stronger|tighter ..1 @communication|coordination|collaboration|cooperation|ownership|teamwork|co-operation|alignment|vigilance|discipline|dialogue|accountability|awareness with|between|among|within|across|from|by|on|about|amongst ..5 is|are|was|were|be|seems|remains ..1 needed|required|necessary|expected|essential|desirable|called|wanted|vital|crucial|advisable
        more|better|greater|closer|clearer|earlier|improved|stronger|tighter ..1 @communication|coordination|collaboration|cooperation|ownership|teamwork|co-operation|alignment|vigilance|discipline|dialogue|accountability|awareness is|are|was|were|seems|remains ..1 needed|required|necessary|expected|essential|desirable|called|wanted|vital|crucial|advisable
        must|should|has|have|need|needs|ought|to|shall ..2 be taken ..2 @seriously
        :obliged be @treated ..4 respect|seriousness|urgency|care|caution|attention
        in @future kindly|please|always|first|look|read|check|announce|ask|test|tell|think|wait|remember|be|never|communicate|inform|consult|listen|verify|double-check|treat
        @going forward|forwards ..1 kindly|please|everybody|everyone|all|people|folks|never|always|let
        ^ ..10 @kindly announce|check|read|ask|test|tell|wait|refrain|remember|ensure|think|look|follow|keep|make|inform|notify|treat|respect|stop|adhere|observe|abide|consult|double-check|review
        ^ @guard|treat|cherish|protect your ..6 as|like
        more|healthier|bigger|larger|little|healthy|some|greater @dose|bit|ounce|measure|touch|pinch|degree|spot of suspicion|caution|care|humility|discipline|paranoia|scepticism|skepticism|distrust|patience|prudence|courtesy|attention|vigilance|thought|respect|courage|realism|diligence|honesty|restraint|modesty|teamwork
        much|more|very|so|extra|be|being @carefull|carefuly|carful|vigilent|dilligent
        @let us ..1 promise|agree|swear|vow|pledge|resolve|commit|decide ..3 to|not|never|that
        ^ do not @ever
        ^ do not|never @sacrifice|compromise|skimp|cut ..1 quality|safety|corners|testing|tests|review|care|on|reviews|checks|security
        be ..2 @nicer|kinder|politer|friendlier|faster|quicker|stricter|tougher|braver|smarter|wiser ..8 next|in|from|please|towards|toward
        do|doing yourself|yourselves|us|everyone|everybody a @favour|favor
        everyone|everybody|all|each ..2 @thoroughly|carefully|properly|conscientiously|diligently|attentively think~|read~|check~|review~|test~|look~|consider~|follow~|plan~|handle~|prepare~|verify~
        one|once time? more ..1 @rather than
        @less|fewer ..2 , more ..1 reading|thinking|testing|care|talking|listening|checking|asking|looking|discipline|thought|review|reviews|tests|caution|attention|communication|planning|humility|teamwork|documentation|scepticism|skepticism|preparation|collaboration|rehearsal
        """,
        hit="Our discipline at the console needs to improve.",
        sound="The throughput of the link must improve before the sale.",
        unless="question attackers negated-blame between-machines",
    ),
    Row(
        """
        has|have|must|needs|need|should|ought|shall to? @become better|tighter
        greater|bigger|more|extra|better @effort|efforts to
        on the @ball
        ^ @let us make sure
        """,
        hit="The link between ward and desk has to become better.",
        sound="A bigger effort in bytes is needed for the header.",
        unless="question attackers between-machines negated-blame",
    ),
    Row(
        """
        :obliged ..2 to? ..1 read|listen|think|behave|look|study|act|work|watch|review|check|write|test|handle|treat|follow|monitor|respond|proceed|examine|drive|operate ..6 @attentively|conscientiously|diligently|mindfully|vigilantly|responsibly|cautiously|prudently|scrupulously|meticulously
        :obliged ..2 to? ..1 read|handle|treat|approach|study|work|act|proceed|drive|deploy|edit|change|merge|review|operate|touch|write|use ..5 with @care|caution|diligence|attention|vigilance .|,|when|and|before|while|during|whilst
        :obliged|to ..1 become|be ..1 second @nature
        :obliged|to ..1 become|be|turn ..1 a|our|the|into ..1 @habit|reflex|instinct
        @something that? ..1 each|every|everyone|everybody|all|we ..6 has|have|must|should|need|needs|shall|ought ..1 to? ..1 live|practise|practice|remember|own|embrace|internalise|internalize|consider|heed|respect
        ..6 , please? take @ownership|responsibility|pride of|in|for your|our|it|this|what|the|its|every|them|his|her|their
        the @ask is|for|to ..1 simple|clear|everyone|everybody|all|leads|teams|you|people|folks|colleagues|staff|engineers|developers|operators
        must|has|have|should|needs|need|shall|ought to? ..1 @bring|show|apply|exercise|display|muster|give|devote|put|invest|take ..1 the|a|that ..2 necessary|required|due|needed|requisite|appropriate|proper|same ..1 :personal_exertion|sense|responsibility
        those|people|anyone|anybody|everyone|folks|engineers|operators @who ..6 must|should|ought ..1 read|think|check|look|care|own|know|listen|stop|wait|behave|learn|respect|understand|remember .|what|before|first|twice|,|and|properly|$
        @you ..4 it , you own|fix|test|check|clean|finish|mop it|up
        no|not|nothing|never ..2 @replaces|replace|substitutes|substitute|beats for? ..3 thinking|eye|eyes|sense|judgement|judgment|care|attention|vigilance|brain|brains|diligence|common|conversation|reading|asking|looking
        never @hurt|hurts|harmed|harms|killed anyone|anybody|to|somebody
        does|would|will|could|can not @hurt|harm|kill to ask|check|look|read|test|think|double-check|talk|call|verify|communicate|wait|listen|speak|announce|reread|re-read|stop
        costs|cost @nothing to ask|check|look|read|call|talk|wait|verify|communicate|speak|listen|announce|double-check .|,|!|;|first|and|us|someone|people|twice|$|somebody
        asking|checking|reading|looking|calling|talking|verifying|communicating|speaking|listening|waiting|double-checking ..3 costs|cost|hurts @nothing|nobody|little
        no @shame in ..1 asking|calling|stopping|checking|saying|waiting|admitting|speaking|double-checking|pausing|escalating
        ^ better safe than @sorry
        ^ @better to ask|check|wait|stop|call|look|read|double-check|verify|speak|over-communicate
        when|if ..3 not ..1 @sure|certain|confident , ask|stop|call|check|wait|do|pause|escalate|don't|page|phone|speak|verify|consult|raise|please|read
        ^ just @ask .|!|,|first|us|someone|each|$|somebody
        """,
        hit="Checking the tag has to become second nature.",
        sound="The switch has to become a bridge before the node joins.",
        unless="question negated-blame attackers",
    ),
    Row(
        """
        need|needs|needed|want|wants|takes|require|requires|lack|lacks|missing|but is? ..1 people|engineers|developers|colleagues|operators|somebody|someone|reviewers|folks|staff|approvers|everyone|everybody|teams|crew|admins|technicians|maintainers|testers|anyone who ..1 @read|reads what|.|,|!|the|before|first|$
        need|needs|needed|want|wants|takes|require|requires|lack|lacks|missing|but is? ..1 people|engineers|developers|colleagues|operators|somebody|someone|reviewers|folks|staff|approvers|everyone|everybody|teams|crew|admins|technicians|maintainers|testers|anyone @who ..1 :minding !after
        i|we @ask|encourage|urge|beg|invite|remind|implore|exhort everyone|everybody|all|people|colleagues|teams|folks|staff|engineers|developers|operators ..5 to ..2 :care_act|be|pay|take|keep|stay|respect|remember|stick
        that ..4 @attention|care|heed|vigilance|caution|diligence be paid|given|exercised|taken|shown
        will|shall|'ll ..1 improve|better|strengthen|enhance|tighten|sharpen our|their|my ..2 @communication|coordination|discipline|handovers|collaboration|cooperation|vigilance|awareness|teamwork|diligence|concentration|handover|attentiveness !library|layer|tool|module|channel|channels|protocol|templates|service
        :more_of ..1 @adherence|compliance|obedience|observance|conformity ..6 is|are ..1 needed|required|necessary|expected
        ^ do not|never ..8 @without thinking|asking|reading|telling|checking|verifying|looking|consulting
        it is for|on|upon ..1 @each|all|every|everyone|everybody ..4 to ..1 :care_act|own|keep|stay|be
        is|are @expected that AGENT ..1 read|check|pay|take|follow|double-check|remember|exercise|act|behave|show|think|respect|adhere|comply|communicate|speak|ask|reads|checks|follows|takes
        it is|will|was|has ..1 be? @expected of ..1 AGENT
        sent|issued|circulated|went|goes|posted ..8 @reminding|urging|exhorting|imploring|admonishing all|everyone|everybody|them|the|our|staff|users|people|colleagues|teams|folks|engineers|developers|operators
        @reinforce|reiterate|restate|re-emphasise|reinforced|reinforcing|reiterated|reiterating ..5 message|need|importance|expectation|expectations|rule|rules ..1 with|to|of|for|that|among|across|amongst
        :obliged ..2 to? ..1 set the ..1 @tone
        @ensure|ensuring|ensures|sure|certain that? ..2 engineers|staff|team|teams|crew|crews|developers|operators|colleagues|employees|personnel|everyone|everybody|people|folks|admins|drivers|technicians ..1 follow|follows|read|reads|understand|understands|check|checks|adhere|comply|respect|communicate|communicates|heed|observe|exercise|listen|listens|behave|stick|sticks|abide|pay|pays|remember|remembers
        @note|reminder|memo to self|ourselves|myself|all|everyone|everybody|you|team|staff|reviewers|people|colleagues
        ^ ..1 @reminder|reminders sent|issued|given|posted|circulated ..1 to ..2 team|teams|everyone|staff|engineers|operators|crew|developers|colleagues|shift|personnel|everybody|people|folks|technicians|drivers|workers
        ^ ..1 team|staff|crew|operator|operators|engineer|engineers|shift|personnel|everyone|technician|everybody|people|folks|colleagues|developers|teams|drivers|workers|nurses|technicians @reminded to|of|about|that
        ^ staff|crew|team|operators|engineers|personnel|all|everyone|drivers|everybody|people|folks|colleagues|developers|teams|workers ..1 to be made @aware
        ^ @encourage|urge|ask|tell|remind engineers|developers|staff|everyone|people|teams|operators|colleagues|crews|everybody|folks ..1 to ..1 :care_act|be|take|pay|stay|respect
        ^ do not|never ..1 deploy|release|merge|push|ship|change|migrate|restart|touch|start|switch|upgrade ..3 on|after|before ..1 @friday|fridays|weekend|weekends|holiday|holidays|saturday|saturdays|sunday|sundays|evening|evenings|vacation|christmas
        each|every ..2 engineer|developer|operator|owner|person|member|reviewer|technician|nurse|driver|employee ..3 is|are @responsible|accountable for :ing|his|her|their|its
        :obliged ..2 to? ..1 take ..1 more|greater|rather|some|the ..1 more? @trouble|pains over|to|with|in
        more|greater @trouble|pains ..1 :obliged|is ..1 to? be ..1 taken
        this|such|it|that|thing|things ..3 not ..4 @happen|occur|repeat a|another ..1 second|time
        :obliged|will|shall|'ll ..2 to? ..1 contribute|do|play|give|add|pull ..1 his|her|their|our|its|your|my ..1 @part|bit|share|utmost|weight|role|job
        should|must|is|are|be|serve|as|a ..2 @wake-up|wakeup call|calls ..1 for|to ..1 us|all|everyone|everybody|the ..1
        it|they ..1 just|simply|only|merely has|have|need|needs|must|should|shall|ought to be @followed|obeyed|respected|observed|heeded|lived|kept|honoured|honored|adhered
        :rules ..4 must|has|have|should|needs|shall|need|ought ..1 to? be ..2 @followed|observed|adhered|respected|obeyed|heeded|kept|upheld|abided ..1 by|to|at ..1 all|everyone|everybody|every|each|any
        checklist|runbook|procedure|procedures|policy|policies|rules|rule|freeze|handbook|briefing|handover|reviews|reading|following|checking|discipline|vigilance|diligence|double-checking|runbooks|checklists|playbook|testing|communication|process|processes|protocol|guidelines|sop|briefings|handovers|care|attention ..5 is|are not ..1 @optional|suggestion|suggestions|decoration|negotiable|luxury .|!|,|;|$|and|but|for
        staying|reading|checking|asking|listening|communicating|paying|double-checking|thinking|speaking|caring|verifying|looking|reviewing|documenting|respecting ..5 is|are|'s ..1 @part of the|our|your|their|everyone's|every job|craft|trade|profession
        not|never ..3 let|allow|permit|allowed ..2 @standards|discipline|vigilance|quality|attention|diligence|concentration|carefulness|alertness|professionalism ..2 to? slip|slide|drop|lapse|flag|waver|fall|erode|suffer|decline
        @standards|discipline|vigilance|attention|diligence|concentration|carefulness|alertness|professionalism ..4 must|may|can|should|shall not|never ..1 be? ..1 allowed? to? slip|slide|drop|lapse|flag|waver|fall|decline|erode
        second look|glance must|should|may|can not|never ..1 be ..1 @forgotten|skipped|omitted|neglected
        @care|attention|caution|vigilance|diligence will|shall|'ll ..1 be ..1 taken|paid|exercised|given ..2 future|always|more|by
        :obliged to? ..1 try|work|concentrate @harder
        i|we would|'d|must|do ..1 @ask|urge|beg|like|implore|remind|encourage|advise AGENT ..4 to ..2 :care_act|be|pay|take|keep|stay|respect|remember|spend|stick|avoid
        @culture|environment|mindset|mentality where|in|that which? ..1 each|every|all|people|everyone|everybody|engineers|we|nobody|folks|colleagues|staff|developers|operators|teams ..2 double-check|checks|check|speak|speaks|ask|asks|care|cares|own|owns|think|thinks|treat|treats|feel|feels|take|takes|respect|respects|question|questions|challenge|challenges|verify|listen|listens|admit|admits|raise|raises|share|shares|say
        , do ..2 keep|have ..3 @eye|eyes ..1 on|open|out|peeled
        """,
        hit="Standards at the desk must not be allowed to slip.",
        sound="The standard of the connector must not be mixed up with its predecessor.",
        unless="question attackers past-before by-system users",
    ),
    Row(
        """
        is|are|must|should|has|have|need|needs|shall|ought ..1 to? be ..2 read|done|carried|performed|made|filled|written|handed|checked|reviewed|treated|prepared|followed|handled|used|kept|maintained|conducted|executed|updated|documented|tested|examined|inspected ..2 out? ..1 @conscientiously|diligently|attentively|mindfully|responsibly|religiously|scrupulously|meticulously|vigilantly|faithfully
        must|should|has|have|need|needs|shall|ought ..1 to? be ..1 read|followed|studied|carried|heeded|observed|examined ..2 @carefully|attentively|thoroughly|diligently|conscientiously|religiously
        must|should|has|have|need|needs|shall|ought ..1 to? be ..1 reviewed|checked|tested|examined|planned|prepared|done|written|inspected|verified|handled|considered|proofread|rehearsed|supervised ..1 @carefully|attentively|diligently|conscientiously|meticulously|scrupulously|responsibly
        must|should|has|have|need|needs|is|are|shall|ought ..1 to? be ..1 read|checked|handled|made|done|treated|used|performed|carried|operated|edited|approached|written|planned with ..1 @care|caution|diligence|attention|vigilance .|,|when|and|before|while|$|whilst
        handover|handovers|checks|reviews|check|review|briefing|briefings|testing|inspections|inspection|rounds|paperwork|checklist|checklists ..3 :obliged ..1 to? be ..1 done|made|carried|taken|given|performed|held ..1 out? ..1 @properly|seriously|carefully|thoroughly|conscientiously|right|diligently|rigorously|meticulously|religiously|attentively
        ^ do the|your|our ..3 @properly|conscientiously|thoroughly|carefully|right|seriously|attentively|diligently
        ^ more ..2 , @please
        @communication|handovers|discipline|cooperation|coordination|teamwork|attention|collaboration ..4 must|should|has|have|need|needs|shall|ought to? ..1 get|become|be better|stronger|clearer|tighter|earlier|faster|closer
        ^ please? @talk|speak to|with each|one|us|people|somebody|someone|me
        please ..1 @talk|speak to us|each|me|people
        @please ..1 let us|me|them know before
        ^ please? @give|shoot|drop ..3 shout|heads-up|ping|call|line|warning|notice before|first|when
        ^ @shout|ping|yell before|if|when|first
        , @say something .|!|$
        ^ be @kind|kinder|nice|nicer|honest|smart|sensible|brave|gentle|patient|humble|professional|polite|considerate|respectful|decent to|and|:|.|,|about
        ^ use|engage|switch|turn ..2 @brain|brains|heads
        clear|cool|calm @head|heads is|must|has|needed|at|are|wanted|prevails
        ^ no ..1 @cowboy|yolo|hero
        ^ @enough with|of the|these|this|all|with
        it is|'s ..1 @time that? AGENT ..1 took|learned|learnt|started|stopped|grew|got|began|paid|treated|thought|read|owned|became|behaved|followed|respected|listened|cared|asked|realised|realized|understood|stepped|acted|checked|talked|communicated
        it is|'s ..1 time to ..1 @grow|wake|step|man|smarten|buckle|own up
        is|are|was not ..1 @rocket science|surgery
        we are|'re @better than this|that
        look ..3 in the @mirror
        has|have|must|need|needs|should|shall|ought to? be @lived|embraced|breathed|practised|practiced|internalised
        @walk the talk
        ^ @practise|practice what you
        let us ..1 make an|every|more|better|extra|real|bigger|conscious @effort
        @let us ..1 tighten|sharpen|lift|pull|raise|step|buckle|toughen
        ^ @step it up
        ^ get it @together
        , just @read|follow it|them
        ^ just|simply @follow the|your ..2 :rules .|!|,|$
        @prevention is better
        """,
        hit="It is time the night desk took its own list seriously.",
        sound="It is time for the desk to move, and the vans are booked.",
        unless="question attackers note",
    ),
    Row(
        """
        :obliged ..2 to? ..1 do|make|give|take|run ..1 our|the|their|his|her|your ..2 handover|handovers|checks|reviews|homework|testing|briefings|inspections|rounds|paperwork|readings|diligence|job|jobs ..1 @properly|right|better|carefully|seriously|diligently|thoroughly|attentively|conscientiously|rigorously|meticulously
        :obliged ..2 to? ..1 @work on ..2 communication|discipline|attitude|awareness|culture|teamwork|ourselves|vigilance|trust|coordination|cooperation|mindset|handovers|listening|collaboration|patience|concentration|behaviour|behavior|habits|manners|accountability
        :obliged ..2 to? ..1 @work on how we|they|people ..1 talk|communicate|work|hand|treat|listen|speak|respond|react|cooperate|collaborate|deal
        each|every ..3 of us ..1 is|are|carries|carry|bears|bear|has|shares|owes|owns|plays ..1 @responsible|responsibility|accountable|duty|answerable|ownership|part|role
        each|every|everyone|everybody ..4 :obliged ..1 @ask|remind himself|themselves|herself|itself
        will|shall|must|should|to|for|of|'ll ..1 @ensure|ensuring|making|see|make ..3 that ..1 their|his|her|all ..2 people|staff|teams|crews|crew|reports|colleagues|everyone|everybody|folks|engineers|developers|operators ..1 are|is|be|stay|read|follow|take|pay|respect|remain|remember|behave ..1 :exert|the|their|care|attention|vigilant
        see|ensure|ensuring|sure|expected|expect|expects ..4 that ..1 :rules ..1 is|are|be ..1 @obeyed|respected|heeded|adhered|observed
        @maximum|greatest|highest|fullest|utmost ..2 care|attention|caution|diligence|vigilance|concentration|discipline|alertness|seriousness|prudence ..1 is|are|must|should|has|will|shall|,|!|.|'ll
        is|are|were|been|be ..1 @sensitised|sensitized again|accordingly|.|,|once|further|by|in|$
        @sensitisation|sensitization|awareness-raising of|for|among|amongst ..1 AGENT
        made|make|making AGENT? ..1 @aware ..4 of ..2 seriousness|gravity|importance|responsibility|responsibilities|duty|duties|obligations|rules
        @awareness|consciousness ..6 must|has|needs|should|have|shall|need|ought ..1 to? be ..1 created|promoted|built|fostered|sharpened|raised|increased|improved|heightened|strengthened|enhanced|instilled
        @attitude|attitudes|mindset|mindsets ..4 must|has|have|need|needs|should|shall|ought ..1 to? change|improve|shift|evolve|grow|adjust|mature
        """,
        hit="Each and every one of us carries responsibility for the yard.",
        sound="Each of us carries a radio in the yard.",
        unless="question attackers past-before by-system",
    ),
)
