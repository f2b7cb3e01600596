"""Be careful, pay attention, remember: what nobody can do at will."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        must|should|needs|need|has|have|had|ought|will|shall|let|please|try|urged|asked|reminded|promised|promises|want|wants|encouraged|requested|advised|resolved|vowed|intend|intends|aim|aims|agreed|'ll|going|gonna|promise|promising|pledge|pledged|swore|commit|committed|hope|hopes|trying|supposed|obliged|required|told|instructed|determined ..4 be|become|stay|remain|get|grow|act|keep ..3 :degree* @:exert
        @:exert ..1 in|with|about|when|next|for the? future|time
        @more :exert in|with|about|when|next|and|from|on|going|while|during|before|of|whilst|around|whenever|where|here|if|over|regarding|across|toward|towards|moving
        ^ please? be :degree* @careful|vigilant|diligent|attentive|cautious|alert|mindful|prudent|proactive|wary|watchful|thorough|meticulous|conscientious|circumspect|disciplined|considerate|thoughtful|rigorous|suspicious|sceptical|skeptical|humble|accountable|observant
        be @less quick|eager|dismissive|inclined|relaxed|reactive|hasty|careless|sloppy|trusting|reckless|cavalier|casual|complacent|lax|lazy|optimistic|naive|cocky|smug|overconfident|over-confident|rushed|impulsive|impatient|forgetful|distracted|laid-back|blasé|slapdash|hurried|gung-ho|defensive|stubborn|arrogant|passive|trigger-happy|rash|credulous|gullible
        can|could never|not be @too careful|cautious|vigilant|prudent|thorough|diligent|attentive|alert|wary|sure
        AGENT to be|become|stay|remain ..1 @more|very|extra|especially|always|particularly|even|much|far|highly|doubly|constantly :exert
        !would|'d stay|remain|keep|be @alert|vigilant|focused|focussed|careful|calm|sharp|attentive|watchful|diligent|conscientious|disciplined|meticulous|on-guard
        """,
        hit="We need to be more careful with shared accounts.",
        sound="Ravi was careful to copy the logs first.",
        who=Who.NOT_SYSTEM,
        unless="negated attackers question purpose-only spared telling patience users to-readers opening-purpose",
    ),
    Row(
        """
        take|takes|taking|exercise|exercising|show|showing|use|using|give|giving|apply|applying|devote|with|put|invest|bring|demands|requires|require|need|needs|want|expect|demand|deserve|deserves|merit|merits|warrant|warrants|expects|wants|demonstrate|demonstrating|display|displaying|exert more|greater|extra|better|closer|due|utmost|increased|proper|particular|special|additional|reasonable|great|full|enough|sufficient|adequate|appropriate|heightened|stricter|tighter|maximum|constant|renewed|stronger ..1 @care|diligence|attention|discipline|rigour|rigor|vigilance|thought|caution|effort|ownership|responsibility|accountability|thoroughness|consideration|seriousness|prudence|patience|professionalism|focus|attentiveness|conscientiousness|mindfulness|restraint|humility|alertness|concentration|circumspection|carefulness|commitment|dedication !of
        more|greater|better|extra|increased|closer|improved|stricter|tighter|heightened|renewed|additional|utmost ..1 @care|diligence|attention|discipline|rigour|rigor|vigilance|thought|caution|ownership|thoroughness|communication|coordination|awareness|responsibility|accountability|professionalism|teamwork|prudence|focus|effort|attentiveness|conscientiousness|mindfulness|humility|alertness|concentration|cooperation|collaboration|co-operation|patience|seriousness|thoughtfulness|commitment|circumspection|forethought|carefulness is|are|needs|must|should|will|would|when|in|from|by|on|around|among|between|going|next|,|.|amongst|across|toward|towards|within|while|before|during|whenever|shall
        need|needs|require|requires|want|demand|demands|wants more|better|closer|improved|clearer|tighter|greater|stronger|earlier|deeper ..1 @communication|coordination|collaboration|teamwork|alignment|cooperation|co-operation|dialogue with|within|across|to|towards|toward|among|amongst|between|from|around|during
        !learned|learnt|used|stop|stopped must|should|need|needs|have|has|ought|to|please|let|will|start|we|everyone|everybody|shall|'ll|people|always|remember ..3 pay|paying !no|little|scant|any ..3 @attention
        closer|better|sharper|keener|stricter|tighter|firmer @eye ..1 on|out
        @eyes|ears|mind|minds wide? open|peeled|skinned
        @care|attention|caution|diligence|vigilance must|should|needs|has|shall|need|have|ought to? be ..1 taken|exercised|used|applied|given|paid|shown|observed !to
        @care must|should|needs|has|shall|need|have|ought to? be ..1 taken|exercised to avoid|not|never|check|read|follow|verify|communicate|double-check|prevent
        put|puts|invest|spend|make|putting|investing|spending|devote|devoting|making more|greater|extra|better|an|some|much ..1 @effort|thought|care|attention|energy|diligence into|in|to|on|towards|toward|behind|when|with
        """,
        hit="More discipline is needed at the gate.",
        sound="The alert needs more memory than the host has.",
        who=Who.ANY,
        unless="negated attackers question past-before telling",
    ),
    Row(
        """
        ^ please ..2 @remember !that
        ^ @please !do|don't ..2 read|check|double-check|careful|think|test|pay|keep|ask|look|communicate|verify|review|own|respect|mind|tell|inform|announce|stop|talk|escalate|proofread|coordinate|listen|treat|refrain|reread|re-read|plan
        ^ @please ..1 follow|stick|adhere|keep|respect|observe|obey|heed|abide|comply|honour|honor ..5 :rules
        ^ @let us ..5 remember|communicate|try|pay|keep|all|please|think|learn|stay|focus|double-check|commit|promise|strive|own|care|concentrate|respect|resolve|listen|improve|slow
        ^ @let us ..5 start|stop|avoid|quit|keep :ing|to
        ^ @let us ..2 be|not
        ^ @remember to|,|:|always|not|never
        ^ always|, @double check !whether
        but|please|always @double check !by|on|of|whether
        ^ always|never @double-check|triple-check|recheck|re-check|reread|re-read|proofread
        make @sure|certain to|that? ..1 always|never|double|double-check|check|read|verify|ask|communicate|follow|test|announce|coordinate|inform|tell|notify|remember|consult|talk|proofread|reread|re-read|pay|think|listen|speak|escalate
        ^ @always make|be sure|certain
        ^ @remember that !last|we|you|in|this|at|before|after|when|reads|these|those|requests|traffic|it
        ^ @always|never forget|assume|trust|rush|panic|check|verify|read|double-check|test|remember|think|ask|skip|ignore|underestimate|cut|hurry|communicate|review|consult|escalate|listen|look|plan|neglect|overlook|bypass|guess|rely|reread|re-read|treat|proofread|respect|confirm
        ^ do not ..1 @forget|rush|trust|assume|panic|ignore|skip|underestimate|hurry|guess|neglect|overlook|cut|relax|gamble|procrastinate|dismiss|downplay|blindly
        ^ @do not be :degree* lazy|afraid|careless|shy|hasty|naive|too|so|sloppy|complacent|reckless|distracted|tempted|fooled|arrogant|stubborn|impatient|cocky|overconfident|negligent|lax|blind|passive|quick
        ^ @think twice|before|ahead|first|harder|carefully|again|hard|slowly|clearly
        ,|so|but|please|then|always be :degree* @careful|vigilant|diligent|attentive|cautious|mindful|prudent|wary|watchful|thorough|conscientious|circumspect|disciplined|considerate|thoughtful|rigorous|alert|meticulous|suspicious|sceptical|skeptical|humble
        it ..1 @pays|paid to be :degree* :exert
        is|'s ..2 @wise|wiser|advisable|best|better|prudent|sensible|smart|safer|safest to be :degree* careful|vigilant|diligent|attentive|cautious|mindful|prudent|wary|watchful|thorough|alert|conscientious|circumspect|disciplined|considerate|thoughtful|rigorous|meticulous|suspicious|sceptical|skeptical
        @up to ..6 to be :degree* :exert
        need|needs|require|requires|want|wants|deserve|deserves|take|takes more|better ..1 @careful|carefully|closer|attentive|diligent|rigorous|thorough|meticulous|conscientious|disciplined ..1 :ing|study|review|reviews|thought|attention|checks|coordination|preparation
        @reminder that AGENT ..1 :obliged
        @awareness ..9 :obliged ..1 be raised|increased|heightened|improved|strengthened|created|fostered|promoted|built|enhanced|sharpened|restored|reinforced|instilled|developed|spread
        do|doing|get|getting it|this|things|that|everything|them @right the? first time
        expect|expecting|expects|anticipate|anticipating the @unexpected
        !we|i|they @treat|approach ..8 with ..3 respect|caution|care|suspicion|reverence|seriousness|scepticism|skepticism|humility|urgency|diligence|prudence|attention
        @lesson|lessons|rule|motto|moral|mantra|principle|slogan|adage|saying|maxim|takeaway ..3 '|"|“|: never|always|do|don't ..1 ignore|trust|assume|check|read|test|rush|skip|forget|double-check|verify|be|deploy|push|merge|keep|ask|think|listen|work|guess
        exists|exist|there|made|written|created|invented for a @reason .|!|and|;|,|$
        ^ follow|respect|observe|apply best|good|basic|standard|sound @practice|practices
        ^ @follow|respect|obey|heed|honour|honor the|our|your|all|these|those|every ..2 :rules !at|in|on|for|to|of|from|described|below|above
        ^ test|check|read|review|plan|verify|listen|communicate|document|coordinate|prepare|monitor|collaborate|proofread|write|analyse|analyze|inspect|study|examine|handle|re-read|reread|brief|rehearse|confirm|label ..3 @thoroughly|carefully|properly|diligently|attentively|rigorously|meticulously|conscientiously|cautiously|responsibly|religiously
        ^ test|check|review|plan|verify|listen|communicate|document|coordinate|prepare|monitor|collaborate|inform|escalate|cooperate|talk|brief|react|respond|ask @better|more|earlier|sooner|faster|quicker|harder with|and|before|in|closely|often|on|about
        ^ test|check|review|plan|verify|listen|communicate|document|coordinate|prepare|monitor|collaborate|inform|escalate|cooperate|talk|brief|react|respond|ask|think|look|work @better|more|earlier|sooner|faster|quicker|harder $
        when|if @unsure|uncertain|hesitant|doubtful|stuck , AGENT ..1 should|must|shall|need|needs|has|have|ought|to ..1 ask|stop|call|wait|escalate|check|phone|page|pause|speak|consult|raise|seek|contact|verify|confirm|reach|read
        when|if @unsure|uncertain|hesitant|doubtful|stuck , ..1 ask|do|escalate|stop|wait|call|never|please|phone|page|pause|speak|consult|raise|seek|contact|verify|confirm|reach|check|read
        @afford|go|carry on? being|treating|ignoring|pretending|neglecting|assuming|hoping|dismissing|skipping|guessing|overlooking|muting|postponing ..1
        think|look|check|read|measure|ask|count|test|verify|listen|re-read|reread @twice|hard|harder|thrice before|at|about|next|, !and
        ^ @slow down
        not|never ..5 @blindly|unthinkingly|mindlessly|thoughtlessly|uncritically|slavishly|naively
        ^ @never deploy|run|merge|push|change|touch|edit|delete|restart|release|leave|copy|commit|use|do|let|make|share|apply|paste|rely|turn|work|skip|approve|trust|send|click|open|log|reuse|give|grant|accept|take|put|bypass|disable|silence|mute|ack|acknowledge|close|sign|type|go|start|write|upload|reboot|roll|migrate|drop|kill|unplug|power|switch|operate|drive|enter|act|treat
        ^ @always have|keep|announce|communicate|look|take|inform|tell|consult|notify|document|label|lock|confirm|listen|follow|plan|review|treat|warn|brief|get|wear|respect|work
        ^ look|think|read|check|test|listen|work|try|plan|focus|concentrate|talk|monitor|watch @harder|closer|smarter
        not be ..1 said|stressed|repeated|emphasised|emphasized|underlined|highlighted|reiterated|stated ..2 @enough|strongly
        ^ please? @beware !that
        ^ measure @twice
        ^ @own your|our alerts|work|code|changes|services|mistakes|deploys|systems|stack|deploy|deployments|pages|tickets|releases|outcomes|quality|actions|decisions|dashboards|runbooks|tests|bugs|pipeline|data
        ^ do @better
        ^ @try harder|better
        ^ please? @pay ..2 attention|heed
        ^ take ..2 @care|responsibility|ownership|heed|pains|accountability !of|that
        ^ take @ownership|pride|responsibility|accountability of|in|for your|our|it|this|what|every|each|everything|the
        ^ @better|more|greater|closer|stronger|clearer analyse|analyze|communicate|test|plan|check|review|think|coordinate|prepare|document|read|care|testing|communication|coordination|planning|attention|discipline|handovers|handover|teamwork|cooperation|listening|collaboration|alignment|vigilance|diligence|preparation|concentration|awareness|patience|caution|ownership|rigour|rigor|respect|thought|accountability|responsibility|humility|collaborate|cooperate|listen !was|were|had|has
        ^ improve|better|strengthen|tighten|enhance|intensify|foster|improving|enhancing|strengthening ..2 @communication|coordination|collaboration|teamwork|cooperation|alignment|handovers|co-operation|dialogue|handover|communications between|within|among|with|across|amongst|inside|from|towards|toward
        ^ improve|better|strengthen|tighten|enhance|intensify|foster|improving|enhancing|strengthening ..2 @communication|coordination|collaboration|teamwork|cooperation|alignment|handovers|co-operation|dialogue|handover|communications $
        ^ be @careful|vigilant|extra|mindful
        ^ @double-check|triple-check|recheck|re-check
        : @double-check|triple-check|recheck|re-check|proofread|reread|re-read
        @before ..8 : check|double-check|read|think|verify|ask|confirm|stop|breathe|pause|look
        a @plea|reminder|word|call|appeal|exhortation|admonition to|for|of ..2 AGENT
        a @plea|reminder|word|call|appeal|exhortation|admonition to|for|of ..2 all|everyone|everybody|teams|caution|engineers|developers|more|people|folks|colleagues|staff|operators
        ^ friendly|gentle|kind|quick|short|general|final|polite? @reminder|plea : !all|the|times|this|it|we|there
        ^ friendly|gentle|kind|quick|short|general|final|polite? @reminder|plea to all|everyone|everybody|team|folks|always|never|please|be|check|read|double-check|keep|follow|pay|people|colleagues|staff|engineers|developers|operators|teams
        !thanks|sorry|thank|you|apologies|hello|hi|all , @people|folks|everyone|everybody|team|guys|lads|gang|ladies|gents|chaps|mates|peeps $
        @look|think|measure before you
        two pairs of @eyes
        four @eyes see
        ^ @trust nobody|no|,|none|but
        ^ @mind the|your|what|how|every|each
        ^ @keep your|calm|a|an|our ..2 calm|eyes|eye|head|ears|cool|an|wits|nerve|hands|focus|mind|watch|guard
        ^ read|test|check|watch|know|use|respect|follow|mind|learn|write|think|listen|stop|communicate|ask|look|plan|review|care|slow|concentrate|remember|stay|take|pay|keep|own|stick ..6 @!
        ^ @ask before|first|,|twice|around|early !and
        ^ @think before
        somebody|someone|everybody|everyone|all|anyone|anybody|folks|people|guys|team|colleagues @please
        , @please .|!
        from @now|here on ,? everybody|everyone|nobody|all|people|no|folks|colleagues|staff|engineers|developers|operators|teams|each|every|anyone|anybody|whoever|always|never|please
        in future|the ..1 @future|future , everyone|everybody|nobody|people|no|folks|colleagues|staff|engineers|developers|operators|teams|each|every|anyone|anybody|please|always|never|all
        @nobody should|must|shall !have|need|see|lose|get|receive
        no @one should|must|may|shall ..1 ever|again|touch|work|deploy|merge|skip|restart|change|run|approve|push|operate|drive|edit|delete|release|act|assume|trust|rely|ignore|enter|bypass|forget|leave
        @let this|that be
        @let us make sure|certain ..6 never|again|always|not
        @moral of the|this|that story|tale|incident|outage|night|day|whole
        @lesson|lessons|learned|learnt ..1 : read|always|never|be|do|check|test|ask|think|trust|listen|look|take|keep|communicate|verify|slow|stop|pay|own|treat|more|better|double-check|respect|measure|mind|know|care
        can not|never @stress|emphasise|emphasize|overstate|underline|overemphasise|overemphasize|overstress
        must|should|may|shall never|not|ever ..5 @again
        this|that|such|it|we ..2 can never|not ..3 @happen|happening|occur|occurring|repeat|repeated ..2 again .|!|$
        may|must|should|shall|can @ever again
        must|should|can|shall|could|will|'ll|ought|need ..1 not|never ..2 be so|this|that|too @trusting|careless|naive|complacent|hasty|lax|quick|optimistic|gullible|sloppy|lazy|reckless|overconfident|cavalier|forgetful|cocky|smug|relaxed|casual|passive|credulous|distracted|negligent
        can|could not @afford to|this|another|such|that|these|mistakes|complacency|carelessness|sloppiness|further|repeats
        ^ raise|raising|increase|increasing|improve|improving|build|heighten|sharpen|strengthen|foster|promote|encourage|enforce|boost|boosting|enhance|enhancing|create|instil|instill|tighten|restore|cultivate|cultivating|fostering|promoting|strengthening|sharpening|heightening|reinforce|reinforcing|encouraging|enforcing|develop|demand ..2 @awareness|discipline|vigilance|attentiveness|diligence|consciousness|ownership|accountability|attention|carefulness|thoroughness|caution|conscientiousness|alertness|responsibility|mindfulness|rigour|rigor|concentration|teamwork|professionalism|watchfulness of|in|among|at|on|by|between|for|about|within|across|around|.|amongst|toward|towards|regarding|concerning|during|when|over|to
        :obliged|will|to ..1 raise|increase|improve|build|create|heighten|sharpen|strengthen|foster|boost|enhance|instil|instill|tighten|restore|cultivate|promote|encourage|enforce|reinforce|develop|demand ..1 @discipline|vigilance|consciousness|accountability|attentiveness|diligence|carefulness|alertness|conscientiousness|mindfulness|thoroughness|watchfulness|concentration|professionalism|seriousness
        :obliged|will ..1 to? raise|increase|improve|build|create|heighten|sharpen|strengthen|foster|boost|enhance|instil|instill|restore|cultivate|promote|encourage|reinforce|develop ..2 @awareness|ownership
        greater|more|better|staff|improved|heightened|enhanced|deeper|stronger|higher|wider|broader|sharper ..1 @awareness|consciousness|mindfulness|alertness|attentiveness|carefulness|conscientiousness|thoughtfulness
        more|some|proper|due|greater|healthy|healthier|better|little|full|basic @respect for
        @strive|endeavour|endeavor|resolve|undertake|vow|pledge|strives|endeavours|endeavors|vows|pledges|aspire|aspires|undertakes to ..2 communicate|do|be|improve|pay|work|react|respond|test|keep|listen|remember|coordinate|cooperate|think|become|stay|always|never|double-check|avoid|follow|check
        @commit|committed|commits|committing|pledge|pledges|pledged to being|paying|communicating|following|listening|double-checking|improving|checking|informing|sharing
        @commit|committed|commits|committing|pledge|pledges|pledged to :ing ..3 better|faster|sooner|earlier|carefully|closely|promptly|properly|thoroughly|diligently|openly|proactively|harder !than
        @attention to detail|details
        ^ ..2 @care|caution|attention|vigilance|diligence|heed to be ..1 taken|exercised|paid|given|shown|observed|applied|used
        extra|due|great|greater|utmost|special|particular|more|additional|full|maximum|reasonable|proper|appropriate|heightened|increased @care|caution|vigilance|diligence was|is|must|should|will|has|had|shall|ought|needs ..1 needed|required|advised|promised|be|been|taken|called|warranted|exercised|recommended|necessary|expected|demanded
        @attitude|mindset|mentality|mind-set|awareness|attitudes|mindsets is|must|needs|should|has|shall|need|have|ought ..1 to? needed|required|called|change|improve|shift|be|evolve|grow|mature
        ^ @read|test|check|ask|look|think|know|watch|verify|learn|plan|listen|review|measure|count|proofread|confirm|consider|examine|inspect|study ..3 twice|first|carefully|attentively|thoroughly|properly !,
        @caution is|,|please|must|should|advised|will|shall|needs|has|required|recommended|urged
        @culture|mindset|habit|attitude|spirit|ethos|climate of ..1 :exertion|quality|safety|double-checking|checking|asking|speaking|verifying|testing|reading|communicating|caring|challenging|excellence|listening
        stronger|healthier|proper|robust|better|sound|different|improved ..1 @culture|mindset|attitude|mentality|ethos
        on|upon all|each|every ..2 of @us|you
        @duty|responsibility|obligation|duties|responsibilities|obligations of each|every|all|everyone|everybody
        on your|their|our|his|her|its|my @toes|guard|game
        @eyes open|peeled
        """,
        hit="Remember that a tank valve is no toy.",
        sound="Ravi remembered to copy the logs.",
        unless="question note to-readers made-sure",
    ),
    Row(
        """
        :obliged ..1 to? not|never ever? ..1 @forget|rush|assume|panic|skip|ignore|underestimate|hurry|guess|neglect|overlook|bypass|circumvent|relax|slack|coast|gamble|procrastinate|dither|disregard|dismiss|deviate|stray|wing|improvise|idle|daydream|downplay|trivialise|trivialize|underrate|shirk|cheat|slacken !:exertion
        :obliged|can|may|let|could|shall|will|'ll ..2 not|never ..3 for @granted
        lose @sight of
        kindly|please|always ..1 bear|keep ..2 in @mind
        :obliged|can|may|let|please|not|never|stop|avoid|we|they|you|people|everyone|nobody|anyone|will|'ll|shall ..2 cut|cutting|cuts @corners
        not|never ..2 let|drop|lower|relax|dropping|letting|lowering ..3 @guard
        :obliged|can|may|will|let|please|must|'ll|shall|could ..2 not|never ..1 be|become|get|grow|turn :degree* @complacent|careless|sloppy|lazy|lax|negligent|reckless|hasty|overconfident|blasé|cavalier|distracted|hectic|forgetful|inattentive|slack|slapdash|cocky|smug|arrogant|over-confident|over-reliant|overeager|trigger-happy|sidetracked|blase|casual|nonchalant|gullible
        no room|place|time|space|excuse|excuses for @complacency|sloppiness|carelessness|laziness|shortcuts|mistakes|negligence|slackness|heroes|heroics|cowboys|laxness|laxity|guesswork|guessing|egos|indiscipline|half-measures|heroism|inattention|rushing|lapses|haste
        no @substitute|replacement|excuse for ..2 :exertion|reading|thinking|checking|double-checking|looking|asking
        can|could|must|may|should|shall not|never ..1 @keep|continue|afford|go on|to? ignoring|assuming|treating|pretending|dismissing|skipping|postponing|muting|silencing|hoping|cutting|rushing|guessing|neglecting|overlooking|sleepwalking|fooling|relying|muddling|improvising|blaming|gambling|winging|coasting|drifting|forgetting|firefighting|procrastinating|repeating
        not @rest|sit on our|their|his|her|its|your|my
        :obliged|time ..1 to? ..2 @stop :vice_ing
        :obliged ..1 to? ..2 @quit|avoid|cease|refrain from? :vice_ing
        ^ @stop :vice_ing
        :obliged ..1 to? ..2 take|takes ..3 to @heart
        :obliged ..1 to? ..2 @learn|relearn|re-learn to|that|how|from|the|their|his|her|our|these|past ..3 :care_act|lesson|lessons|mistake|mistakes|this|it|these|past|error|errors|failure|failures
        :obliged ..1 to? ..2 @mind|watch|guard|weigh ..1 his|her|their|our|what|against
        :obliged ..2 to? ..2 bear|keep|have|hold ..5 in|front|top of? @mind
        :obliged ..2 @own ..2 up|mistakes|it|this|work|quality|outcomes|alerts|services|actions|decisions|errors|failures|outcome
        :obliged ..2 to? ..1 @pull|buckle|knuckle|shape|sharpen|smarten|toughen|tighten|brush|level|man|grow|buck|wise ..2 weight|socks|down|up|together|act|ideas
        :obliged ..2 to? ..1 raise|lift|up|improve|sharpen|hone|polish|tighten|strengthen|enhance|boost|better|refine ..2 @game|bar|standards|act|discipline|attention|skills|behaviour|behavior|awareness|communication|mindset|coordination|teamwork|habits|culture|attitude|vigilance|diligence|concentration|etiquette|manners|professionalism|handovers|handover|collaboration|cooperation|alertness|attentiveness !path|paths|channel|channels|tool|tools|plan|plans|line|lines|system|page
        :obliged ..2 to|responsible? ..1 @hold themselves|ourselves|each|himself|herself|one|everyone|everybody ..2 to|accountable
        :obliged ..2 to? ..1 prioritise|prioritize|put|place|favour|favor|value|rank|weigh ..2 @safety|quality|care|caution|correctness|diligence|stability|reliability|thoroughness before|over|above|first|ahead|than
        :obliged ..2 to? ..1 lead|set ..1 by|a|an|the ..1 @example
        :obliged ..2 to? ..1 @speak up
        :obliged ..2 to? ..1 make ..1 @sure|certain ..1 we|they|you|everyone|everybody|nobody|people|to|folks|colleagues|staff|engineers|developers|operators|teams ..1 never|not|always|understand|check|read|know|ask|communicate|follow|double-check|pay|think|talk|are|remember|knows|understands|reads|follows|checks|remembers|communicates|thinks|aware|listen|verify|inform|tell|look|care|respect|heed|adhere|comply|stick
        :obliged ..2 to? ..1 @ensure ..1 they|we|people|everyone|everybody|folks|colleagues|staff|engineers|developers|operators|teams ..1 understand~|check~|read~|know~|follow~|communicate~|pay~|are|remember~|always|never|listen~|verify~|inform~|tell~|respect~|heed~|stick~
        ^ @ensure that? AGENT ..1 are|is ..1 aware|careful|vigilant|mindful|attentive|conscious|reminded|alert|familiar|responsible|accountable
        :obliged ..2 to? ..1 @take|show|exercise|apply|use|display|demonstrate|bring|develop|put|exert|give|pay|devote|invest|dedicate|cultivate|instil|instill|exhibit ..3 :exertion !of|the|tool
        :obliged ..2 to? ..1 take|bear|accept|assume|shoulder|carry|claim ..3 @responsibility|ownership|accountability|heed|pains
        """,
        hit="The on-call engineers must never forget to hand over open alerts.",
        sound="The cache must never skip the checksum of a block.",
        who=Who.NOT_SYSTEM,
        unless="attackers question past-before purpose-only",
    ),
    Row(
        """
        ^ AGENT @, please|kindly|always|never|remember|mind|stop|think|read|watch|let|check|double-check|listen|slow|pay|beware
        ^ AGENT , @please|kindly|do|always|never not ..1 forget|rush|assume|skip|ignore|trust|guess|touch|run|be|merge|push|deploy|approve|delete|edit|change|leave|hesitate|panic|bypass|cut|click|log|restart|use|take|get|make
        ^ all|dear ..2 , @please|kindly|do|let|remember|never|always|don't|stop
        ^ always|never|not ..4 @lose sight|track|focus
        ^ not lose @sight|focus
        ^ please? make @sure|certain ..1 everyone|everybody|nobody|people|we|all|folks|colleagues|staff|engineers|developers|operators|teams ..2 never|always|understand|understands|check|checks|read|reads|know|knows|follow|follows|think|thinks|communicate|remember|remembers|aware|careful|ask|respect|you|listen
        ^ please? make @sure|certain you know|understand|read|check|never|always|remember|follow|ask|think
        ^ please? be @sure|certain to
        ^ please? @see to it
        ^ @see that ..4 not|never ..4 again
        ^ please? @take|pay|give|show|exercise ..1 heed|care|time|note|responsibility|pride|pains|attention|caution|ownership|accountability !of
        ^ @take your time
        ^ @take|allow|give a|the|that|yourself|yourselves|one ..1 moment|breath|beat|minute|step|time|second|pause|few to|before|,|and
        ^ @stay on|in|calm|humble|curious|focused|vigilant|concentrated|awake|focussed|alert|attentive|careful|cautious|sharp|mindful|disciplined|patient ..2
        ^ use @your|common
        ^ @check|test|communicate|document|verify|ask|listen|read|measure|think|review , check|test|communicate|document|verify|ask|listen|read|measure|think|review
        ^ when|if in @doubt , !the|a|an|it|this|its|each|our
        ^ @stop and
        ^ @speak up
        ^ @know your|what|where|the ..2
        ^ do @your homework|job|part|best|research|duty|bit|share|reading|due|utmost|checks
        ^ @watch your|out|what|the ..1
        ^ @pull your
        ^ @raise|lift|sharpen your
        ^ @own it|your|up|what|the|every|this
        ^ @ask for help|if|when|early|questions|someone|somebody|advice|support|assistance|clarification|first|before
        ^ @over-communicate|overcommunicate
        ^ @communicate better|more|early|earlier|clearly|often|openly|first|proactively|frequently|,|and|.|!|with
        ^ @listen to ..1 your|each|people|the|one|others ..1 alerts|experts|colleagues|other|alarms|customers|operators|engineers|warnings|another
        ^ @respect the|your|our|freeze|change|every|all|each
        ^ @stick to
        ^ no more @shortcuts|excuses|heroics|cowboys|mistakes|sloppiness|surprises|rushing|guessing|yolo|blind|excuse|heroes|corners|assumptions|panic|guesswork|complacency|carelessness|laziness|hoping|improvising|improvisation|half-measures|finger-pointing
        ^ @assume nothing
        ^ @trust ,? but ..1 verify|check|test|read|double-check .|!|,|;|$|:
        ^ @better late|ask|check|twice|ten|safe|wait|slow|read|look|stop|over|too
        @safety starts|begins with
        security|quality|reliability @starts|begins with you|us|me|each|everyone|people|the|everybody
        when|if in @doubt , ..1 ask|escalate|stop|do|don't|wait|check|call|verify|double-check|consult|speak|phone|page|read|raise|talk|pause
        @pause|stop|wait|breathe|rest ,? and|before ..1 think|you|thinking|ask|look|read|check|typing|pressing|clicking|hitting|acting|deploying|merging|double-check|reflect|listen|verify|responding
        @please ..2 familiarise|familiarize|refrain|adhere|comply|abide|observe|exercise|ensure|bear|concentrate|behave|restrain|cooperate|double-check|respect|stick|heed|proofread|listen|conform|beware|pay
        @please , ..1 please|read|check|think|pay|be|for|do|always|never|let|listen|remember
        """,
        hit="Admins, please read the whole plan before you approve it.",
        sound="The bot asks authors to please rebase when the branch is old.",
        unless="question note",
    ),
    Row(
        """
        :obliged|to ..1 not ..1 @let|allow|permit himself|herself|themselves|itself|ourselves|yourself|myself|yourselves to? be? ..1
        :obliged|shall ..2 not ..2 be @distracted|hurried|rushed|complacent|careless|tempted|lulled|sidetracked|negligent|lax|swayed|deterred|casual|hasty|sloppy|lazy|overconfident|reckless|fooled|pressured|intimidated|panicked|flustered|rattled|inattentive|impatient
        :exertion|personal|individual ..1 @responsibility|accountability|ownership|diligence|care|vigilance|attention|discipline|thoroughness|prudence|rigour|rigor|professionalism ..6 is|are|be ..2 to? be? ..1 expected|demanded|required|taken|exercised|borne|accepted|assumed|shown|asked|maintained|demonstrated ..2 of|by|from ..2 AGENT
        @responsibility|accountability|ownership|diligence|care|vigilance|attention|discipline|thoroughness|prudence|rigour|rigor|professionalism ..6 is|are ..1 to be ..1 taken|exercised|borne|shown|assumed|paid|observed|applied|displayed|demonstrated
        a|some|more|little ..1 @bit|dose|touch|modicum|ounce|pinch|spot|little|measure|degree of ..2 :exertion ..4 would|will|could|might|goes|go|cannot|never|hurt|help
        no more ..2 @cowboy|friday|yolo|hero|heroic|sloppy|lazy|careless|late-night|last-minute|blind|rubber-stamp|drive-by|midnight|solo|unreviewed|untested|shortcuts|excuses|heroics|cowboys|guessing|rushing|winging|surprises|guesswork|half-measures|improvising|improvisation
        @owe|owes each|every|our|the|it|their|customers|users|colleagues ..4 proper|careful|honest|decent|thorough|full|second|closer|real|better
        is|are|be|been ..1 @expected|required|requested|asked|obliged|instructed|directed|enjoined|advised|encouraged|invited|bound to ..2 familiarise|familiarize|acquaint|read|reread|know|learn|study|memorise|observe|respect|adhere|comply|abide|exercise|pay|take|show|act|behave|conduct|remain|double-check|concentrate|think|remember|refrain|heed|strive|ensure|memorize|listen|communicate|stick|follow|obey|cooperate|re-read|proofread
        @next time ,|:|— ask|check|read|test|think|wait|call|stop|look|tell|use|slow|breathe|talk|don't|do|ping|verify|sleep|page|phone|pause|consult|announce|listen|communicate|never|always|please|review
        ^ @next time :|,|—
        @never again without|a|an|on|will|shall|should|must|may|should|should|touch|deploy|skip|'ll|can|merge|push|run|trust|leave|assume|work|ignore|allow|forget|rely
        whoever|anyone|everybody|everyone|those|people|anybody|folks|colleagues|staff|engineers|developers|operators|teams ..4 :obliged ..2 @keep ..3 eye|eyes|track|mind|focus|calm|watch
        :obliged|please|always|will ..3 keep|have ..2 @eye|eyes ..1 on|open|out|peeled
        is|are|has|have|been ..1 @told|asked|reminded|instructed|warned|urged|advised|requested|encouraged|ordered|implored|cautioned|directed to ..2 concentrate|focus|slow|pay|be|take|think|double-check|communicate|improve|follow|read|check|watch|look|stay|remain|try|remember|heed|respect|stick|adhere|refrain|behave|abide|comply|obey|listen|learn|act|treat|reread|proofread|cooperate|exercise
        @is|are to refrain|abstain|desist|concentrate|remain|stay|observe|exercise|take|pay|ensure|avoid|show|respect|adhere|be|double-check|behave|comply|heed|abide ..2 from|on|vigilant|alert|care|attention|the|strict|due|that|all|to|with|more|extra|greater
        :obliged|will|shall|'ll ..1 @henceforth|hereafter|henceforward|always|invariably|consistently|unfailingly|scrupulously|religiously ..2 double-check|check|read|verify|follow|observe|respect|remain|be|pay|take|consult|ask|communicate|act|announce|inform|coordinate|listen|document|think|heed|obey
        @henceforth|henceforward|hereafter , ..1 all|every|everyone|each|the|no|everybody ..4 will|must|shall|is|are|'ll
        :obliged ..2 to? ..1 @concentrate|listen|engage|care|behave|knuckle|persevere|reflect|introspect|communicate|collaborate|cooperate|co-operate|toughen ..1 more|better|on|when|while|during|and|harder|.|whilst
        :obliged ..2 to? ..1 @treat|approach ..6 as|with ..2 seriously|respect|care|sacred|live|loaded|gospel|real|caution|humility|suspicion|diligence
        :obliged ..2 to? ..1 @respect|honour|honor|heed|obey|observe the|our|every|all|each|their|any|this|that|those|his|her
        :obliged ..2 to? ..1 @know|learn|study|master ..2 better|tools|manual|manuals|runbook|procedure|procedures|systems|basics|ropes|stuff|job|trade|craft|runbooks|playbook|playbooks|checklist|rules|role|responsibilities|duties|limits|environment|boundaries
        :obliged ..2 to? ..1 @sharpen|raise|lift|up|tighten|brush|polish|hone|step|smarten|improve ..2 game|act|standards|bar|discipline|focus|up|skills|attention|eyes|awareness|ears
        :obliged ..2 to? ..1 @stop|quit|cease|avoid|refrain ..1 from? pushing|deploying|merging|skipping|ignoring|guessing|assuming|rushing|approving|cutting|cowboying|clicking|typing|treating|hoping|multitasking|chatting|improvising|postponing|panicking|blaming|relying|hiding|copying|sleeping|winging|procrastinating|bypassing|cheating|complaining|trusting|neglecting|forgetting|underestimating|gambling
        @vigilance|discipline|care|diligence|caution|attention|attentiveness|concentration|carefulness|communication|teamwork|patience|humility|alertness|thoroughness|professionalism|ownership ..7 is|remains|stays the|our|a|what|everything|key|not|half ..1 price|best|only|watchword|key|virtue|optional|matters|counts|order|habit|duty|answer|foundation|battle
        it is|remains|was the ..1 @duty|responsibility|obligation|job|task|mission|business of ..1 each|every|all|any|the|our|everyone|everybody|us|engineers
        it @behoves|behooves|befits|falls us|all|every|each|the|anyone|to|upon|on|anybody
        @behoves|behooves
        all|every|each|everyone|everybody ..2 must|shall|should|will|need|needs|has|have|ought|'ll ..2 @remember|realise|realize|understand|appreciate|accept|bear|recognise|recognize|know|learn that|the|how|their|in|what
        ^ @think|look|read|check|breathe|ask|count|verify|listen|measure|stop|pause before|twice|first|and ..2 you|type|press|typing|clicking|push|pushing|enter|deploy|merge|act|then|think
        ^ @eyes|ears|heads|phones|hands on|open|up|off|down ..6
        ^ @stay|keep|remain|get ..1 sharp|focused|alert|calm|vigilant|awake|cool|serious|disciplined|humble|focussed|attentive|mindful|cautious|careful|patient|concentrated
        ^ @slow is|down|and
        """,
        hit="Technicians must not allow themselves to be distracted during switching.",
        sound="The probe must not allow itself to be queued.",
        who=Who.NOT_SYSTEM,
        unless="attackers question past-before purpose-only by-system",
    ),
    Row(
        """
        ^ ..4 please|, treat|handle|approach|guard|drive|code|build|test|deploy|review|approve ..5 @like|if ..1 your|you|someone|somebody|lives|there
        ^ treat|handle|approach|guard|drive|code|build|test|deploy|review|approve|merge|write|operate ..4 @like|if your|you|someone|somebody|lives|there
        ^ @treat|handle|guard every|each|all|any|prod|production|the ..4 like it 's|is ..1 your|last|loaded|live|sacred|on|gold
        must|should|need|needs|has|have|to|please|shall|ought ..1 to? @treat|handle|approach|guard every|each|all|any|prod|production|the|our ..5 like|if ..1 your|you|his|her|their|our|someone|lives|somebody
        ^ first @think|look|listen|read|ask|breathe|check|test|plan|verify|measure|talk|communicate|stop|count ,|and ..1 then ..4 .|!|$
        ^ @do not ..1 push|approve|merge|sign|ship|run|deploy|switch|open|close|commit|release|edit|delete|restart|click|change|touch|type|execute|paste|copy|kill what|anything|something|things|code you|that
        ^ if @you ..6 , do not approve|merge|push|deploy|sign|touch|ship|run|change|release|restart|click|delete|commit|edit
        ^ if|when you ..4 , @say|speak|shout so|up
        ^ :word to stay|remain|be|keep|become :degree* @vigilant|attentive|mindful|diligent|conscientious|careful|alert|cautious|watchful|disciplined|prudent|meticulous|wary
        : everyone|everybody|all|team|staff|people|folks|colleagues|engineers|developers|operators|teams to ..1 @re-read|reread|remember|double-check|check|read|follow|pay|be|stay|keep|respect|observe|take|think|communicate|comply|adhere|listen|stop
        @tip|protip|advice|takeaway|lesson|motto|mantra|moral|reminder|hint : ..1 read|check|ask|think|always|never|do|don't|slow|look|test|verify|listen|communicate|respect|stop|double-check
        a|one @word to the wise
        ^ @:creed is|are|remains ..1 key|everything|king|paramount|half|vital|crucial|essential|non-negotiable|important|mandatory|imperative|indispensable|queen
        is|are a|simply|purely|just|also ..1 @matter|question of ..1 attitude|mindset|discipline|diligence|mentality|professionalism|respect|vigilance|conscientiousness|seriousness|character|willpower
        quality|safety|security|reliability|discipline|vigilance|care|communication|ownership @begins|starts in|at|with the|your|our|each ..1 head|mind|top|heads|minds|yourself|person|one
        communication ..3 a ..1 one-way|two-way @street
        """,
        hit="Treat every crossing like your own children are on it.",
        sound="Treat every crossing like a station in the model of the network.",
        unless="question attackers note",
    ),
    Row(
        """
        !how|what|where|when|why|which|who can|could|will|would|shall|may|might|'ll we|you|everyone|everybody|people|folks|all|colleagues|staff|engineers|developers|operators|teams ..2 please|all|try ..3 be|become|stay|remain ..3 @careful|vigilant|attentive|disciplined|mindful|diligent|cautious|thoughtful|considerate|rigorous|thorough|proactive|responsive|alert|prudent|conscientious|meticulous|punctual|responsible|accountable|watchful|wary|respectful
        !how|what|where|when|why|which|who can|could|will|would|shall|may|might|'ll we|you|everyone|everybody|people|folks|all|colleagues|staff|engineers|developers|operators|teams be|become|stay|remain ..2 more|extra @careful|vigilant|attentive|disciplined|mindful|diligent|cautious|thoughtful|considerate|rigorous|thorough|proactive|responsive|alert|prudent|conscientious|meticulous|punctual|responsible|accountable|watchful|wary|respectful
        !how|what|where|when|why|which|who can|could|will|would|shall|may|might|'ll we|you|everyone|everybody|people|folks|all|colleagues|staff|engineers|developers|operators|teams ..4 please|more|closer|extra|better|little|bit ..5 @attention|care|heed|caution|diligence|vigilance|thought|discipline !of
        can|could|will|would|may we|everyone|everybody|people|folks|all|colleagues|staff|engineers|developers|operators|teams ..2 @please ..3 remember|stick|respect|think|double-check|own|communicate|refrain|try|listen|concentrate|behave|follow|stop|pay|consider|slow
        can|could|will|would|may everyone|everybody|people|folks|all|colleagues|staff|engineers|developers|operators|teams ..2 @please ..3 follow|check|read|use|announce|ask|keep|test|make|start|avoid|be|look|tell|write
        can|could|will|would|may we|everyone|everybody|people|folks|all|colleagues|staff|engineers|developers|operators|teams ..2 @please ..2 stop|start|avoid|keep :ing
        @please ..1 can|could|will|would everyone|everybody|people|folks|all|we|you|colleagues|staff|engineers|developers|operators|teams ..3 :care_act|make|be|remember|stop|keep|respect|stick|avoid|listen|behave
        shall|can|could|should|will|'ll we ..1 all ..2 @agree|promise|try|commit|start|learn|remember|stop|pledge|strive|resolve ..1 to|:ing|that
        can|could|shall we ..1 @please all ..1 :care_act
        @possible for everyone|everybody|people|folks|all|colleagues|staff|engineers|developers|operators|teams to ..2 :care_act|be|remember|keep|respect|stop|stick
        can|may|could|must i|we ..1 please? @ask|remind|beg|urge everyone|everybody|people|folks|all|colleagues|staff|engineers|developers|operators|teams ..6 to ..2 please|:care_act|be|use|remember|respect|stick|keep|stop
        """,
        hit="Folks, could we all be a bit more careful with the gate?",
        sound="Could we please get a second gate?",
    ),
)
