"""People are asked to try harder: care, attention, discipline, better communication."""

from incident_review.wording.form import ACCOUNT, Form, Row, Who
from incident_review.wording.register import Register

FORM = Form(
    name="try-harder",
    rank=28,
    registers=ACCOUNT | {Register.ANSWER},
    in_questions=True,  # only the row of pleas put as a question is without the veto "question"
    rows=(
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
            must|should|need|needs|have|has|ought|shall ..1 to? ..1 @improve .|in|on|at|upon|his|her|their|when|next|our|its|your|and|,
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
            :obliged ..2 to? ..1 raise|lift|up|improve|sharpen|hone|polish|tighten|strengthen|enhance|boost|better|refine ..2 @game|bar|standards|act|discipline|attention|skills|behaviour|behavior|awareness|communication|mindset|coordination|teamwork|habits|culture|attitude|vigilance|diligence|concentration|etiquette|manners|professionalism|handovers|handover|collaboration|cooperation|alertness|attentiveness
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
            in the? @future|futures ,? ..1 AGENT ..5 :obliged|will|shall|'ll ..1 pay|take|check|double-check|think|ask|read|remember|be|exercise|observe|show|heed|follow|stick|communicate|listen|tell|inform|consult|announce|coordinate|respect|stop|look
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
                asked|requested|expected|urged|invited|required|encouraged|told to ..1 bring|show|exercise|apply|display|exhibit|demonstrate|pay|take|use|give|put|develop ..4 more|greater|better|due|proper|utmost|closer ..1 @thoroughness|care|diligence|vigilance|discipline|rigour|rigor|attention|responsibility|urgency|commitment|seriousness|caution|attentiveness|ownership|patience|professionalism|accountability|initiative|cooperation|communication
                @discipline|diligence|vigilance|thoroughness|rigour|conscientiousness|attentiveness|rigor|carefulness|alertness|concentration|watchfulness|professionalism|punctuality ..8 is|are|must|needs|has|have|should|shall|need|ought to? be? ..1 increased|improved|tightened|raised|enforced|restored|strengthened|reinforced|instilled|sharpened|enhanced|maintained|demanded|expected|promoted|encouraged
                kindly|please|shall|must|should|always|to ..1 @adhere|conform|stick|comply|abide strictly? to ..3 sop|sops|procedure|procedures|process|processes|checklist|rules|policy|policies|guidelines|runbook|instructions|protocol|playbook|playbooks|runbooks|guidance|checklists
                take|takes|taken|taking ..8 to @heart
                !we|i is|are|were|was|be ..2 @reminded how|that|of|to|not
                would it @kill|hurt us|you|them|anyone|anybody|people|him|her to
            """,
            hit="Colleagues on the desk are asked to bring a little more thoroughness to the log.",
            sound="The node is reminded of its lease by the broker every minute.",
            unless="question attackers negated-blame between-machines by-system users",
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
    ),
)
