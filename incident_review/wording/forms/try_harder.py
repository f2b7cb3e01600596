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
            must|should|needs|need|has|have|had|ought|will|shall|let|please|try|expected|urged|asked|reminded|promised|promises|want|wants|encouraged|requested|advised|resolved|vowed|intend|intends|aim|aims|agreed|'ll ..4 be|become|stay|remain|get ..3 :degree* @:exert
            @:exert ..1 in|with|about|when|when|next future|time
            @more :exert in|with|about|when|next|and|from|on|going|while|during|before|of|whilst
            ^ please? be :degree* @careful|vigilant|diligent|attentive|cautious|alert|mindful|prudent|proactive|wary|watchful|thorough|meticulous
            be @less quick|eager|dismissive|inclined|relaxed|reactive|hasty|careless|sloppy|trusting|reckless|cavalier|casual|complacent|lax|lazy|optimistic|naive
            can|could never|not be too @careful|cautious|vigilant|prudent
            AGENT to be|become|stay|remain ..1 @more|very|extra|especially|always|particularly :exert
            !would|'d stay|remain|keep|be @alert|vigilant|focused|focussed|careful|calm|sharp|attentive|watchful
            """,
            hit="We need to be more careful with shared accounts.",
            sound="Ravi was careful to copy the logs first.",
            who=Who.NOT_SYSTEM,
            unless="negated attackers question purpose-only spared telling patience users to-readers opening-purpose",
        ),
        Row(
            """
            take|takes|taking|exercise|exercising|show|showing|use|using|give|giving|apply|applying|devote|with|put|invest|bring|demands|requires|require|need|needs|want|expect more|greater|extra|better|closer|due|utmost|increased|proper|particular|special|additional|reasonable|great|full|enough|sufficient ..1 @care|diligence|attention|discipline|rigour|rigor|vigilance|thought|caution|effort|ownership|responsibility|accountability|thoroughness|consideration|seriousness|prudence|patience|professionalism|focus !of
            more|greater|better|extra|increased|closer|improved|stricter ..1 @care|diligence|attention|discipline|rigour|rigor|vigilance|thought|caution|ownership|thoroughness|communication|coordination|awareness|responsibility|accountability|professionalism|teamwork|prudence|focus|effort is|are|needs|must|should|will|would|when|in|from|by|on|around|among|between|going|next|,|.|amongst
            need|needs|require|requires|want more|better|closer|improved ..1 @communication|coordination|collaboration|teamwork|alignment|cooperation with|within|across|to|towards|toward
            !learned|learnt|used|stop|stopped must|should|need|needs|have|has|ought|to|please|let|will|start|we|everyone|everybody ..3 pay|paying !no|little|scant|any ..3 @attention
            closer|better|sharper @eye ..1 on|out
            @eyes|ears|mind|minds open|peeled
            @care must|should|needs|has|shall|need|have|ought to? be ..1 taken|exercised|used|applied|given !to
            @care must|should|needs|has|shall|need|have|ought to? be ..1 taken|exercised to avoid|not|never|check|read
            put|puts|invest|spend|make more|greater|extra|better|an|some|much ..1 @effort|thought|care into|in|to|on
            """,
            hit="More discipline is needed at the gate.",
            sound="The alert needs more memory than the host has.",
            who=Who.ANY,
            unless="negated attackers question past-before telling",
        ),
        Row(
            """
            ^ please ..2 @remember !that
            ^ @please !do|don't ..2 read|check|double-check|careful|think|test|pay|keep|ask|look|communicate|verify|review|own|respect|mind
            ^ @please ..1 follow|stick|adhere|keep ..5 :rules
            ^ @let us ..5 remember|communicate|try|pay|keep|all|please|think|learn|stay|focus|double-check
            ^ @let us ..5 start|stop :ing|to
            ^ @let us ..2 be|not
            ^ @remember to|,|:|always
            ^ always|, @double check !whether
            but|please|always @double check !by|on|of|whether
            ^ always|never @double-check
            make @sure|certain to|that? ..1 always|never|double|double-check|check|read|verify|ask|communicate|follow|test|announce|coordinate
            ^ @always make sure|certain
            ^ @remember that !last|we|you|in|this|at|before|after|when|reads|these|those|requests|traffic|it
            ^ @always|never forget|assume|trust|rush|panic|check|verify|read|double-check|test|remember|think|ask|skip|ignore|underestimate|cut|hurry
            ^ do not ..1 @forget|rush|trust|assume|panic|ignore|skip|underestimate|hurry|guess
            ^ @do not be :degree* lazy|afraid|careless|shy|hasty|naive|too|so|sloppy|complacent|reckless
            ^ @think twice|before|ahead|first|harder|carefully
            ,|so|but|please|then|always be :degree* @careful|vigilant|diligent|attentive|cautious|mindful|prudent|wary|watchful|thorough
            it @pays|paid to be :degree* :exert
            is|'s ..2 @wise|wiser|advisable|best|better|prudent to be :degree* careful|vigilant|diligent|attentive|cautious|mindful|prudent|wary|watchful|thorough|alert
            @up to ..6 to be :degree* :exert
            need|needs|require|requires more|better ..1 @careful|carefully|closer|attentive|diligent|rigorous ..1 :ing|study|review|reviews
            @reminder that AGENT ..1 :obliged
            @awareness ..9 :obliged ..1 be raised|increased|heightened|improved|strengthened
            do|doing|get it|this|things|that @right the first time
            expect|expecting the @unexpected
            !we|i|they @treat ..8 with ..3 respect|caution|care|suspicion|reverence|seriousness
            @lesson|lessons|rule|motto|moral ..3 '|"|“|: never|always|do|don't ..1 ignore|trust|assume|check|read|test|rush|skip|forget|double-check|verify
            exists|exist|there for a @reason .|!|and|;|,
            ^ follow best @practice|practices
            ^ @follow the|our|your ..2 :rules !at|in|on|for|to|of|from|described|below|above
            ^ test|check|read|review|plan|verify|listen|communicate|document|coordinate|prepare|monitor|collaborate|proofread ..3 @thoroughly|carefully|properly|diligently|attentively|rigorously|meticulously
            ^ test|check|review|plan|verify|listen|communicate|document|coordinate|prepare|monitor|collaborate|inform @better|more|earlier|sooner with|and|before|in|closely|often|on|about
            ^ test|check|review|plan|verify|listen|communicate|document|coordinate|prepare|monitor|collaborate|inform @better|more|earlier|sooner $
            when|if @unsure|uncertain , AGENT ..1 should|must ..1 ask|stop|call|wait|escalate|check
            when|if @unsure|uncertain , ..1 ask|do|escalate|stop|wait|call|never|please
            @afford|go|carry on? being|treating|ignoring|pretending|neglecting ..1
            think|look|check|read @twice|hard|harder|thrice before|at|about|next|, !and
            ^ @slow down
            not|never ..5 @blindly
            ^ @never deploy|run|merge|push|change|touch|edit|delete|restart|release|leave|copy|commit|use|do|let|make|share|apply|paste|rely|turn|work|skip|approve
            ^ @always have|keep|announce|communicate|look|take|inform|tell|consult
            ^ look|think|read|check|test|listen|work @harder|closer
            not be ..1 said|stressed|repeated|emphasised|emphasized ..1 @enough
            ^ @beware !that
            ^ measure @twice
            ^ @own your alerts|work|code|changes|services|mistakes|deploys
            ^ do @better
            ^ @try harder|better
            ^ pay @attention
            ^ take ..2 @care|responsibility|ownership !of|that
            ^ take @ownership|pride of|in your|our|it|this|what|every|each
            ^ @better|more analyse|analyze|communicate|test|plan|check|review|think|coordinate|prepare|document|read|care|testing|communication|coordination|planning|attention|discipline|handovers|handover|teamwork|cooperation|listening !was|were|had|has
            ^ improve|better|strengthen ..2 @communication|coordination|collaboration|teamwork|cooperation|alignment|handovers between|within|among|with|across|amongst
            ^ improve|better|strengthen ..2 @communication|coordination|collaboration|teamwork|cooperation|alignment|handovers $
            ^ be @careful|vigilant|extra|mindful
            ^ @double-check|triple-check
            : @double-check|triple-check
            @before ..8 : check|double-check|read|think|verify|ask
            a @plea|reminder|word|call|appeal to|for|of ..2 AGENT
            a @plea|reminder|word|call|appeal to|for|of ..2 all|everyone|everybody|teams|caution|engineers|developers|more|people|folks|colleagues|staff|operators
            ^ friendly? @reminder|plea : !all|the|times|this|it|we|there
            ^ friendly? @reminder|plea to all|everyone|everybody|team|folks|always|never|please|be|check|read|double-check|keep|follow|pay|people|colleagues|staff|engineers|developers|operators|teams
            !thanks|sorry|thank|you|apologies|hello|hi|all , @people|folks|everyone|everybody|team|guys|colleagues|staff|engineers|developers|operators|teams $
            @look before you
            two pairs of @eyes
            four @eyes see
            ^ @trust nobody|no|,
            ^ @mind the|your|what
            ^ @keep your|calm|a|an ..2 calm|eyes|eye|head|ears|cool|an
            ^ read|test|check|watch|know|use|respect|follow|mind|learn|write|think|listen|stop ..6 @!
            ^ @ask before|first|, !and
            ^ @think before
            somebody|someone|everybody|everyone|all @please
            , @please .|!
            from @now|here on ,? everybody|everyone|nobody|all|people|no|folks|colleagues|staff|engineers|developers|operators|teams
            in future|the ..1 @future|future , everyone|everybody|nobody|people|no|folks|colleagues|staff|engineers|developers|operators|teams
            @nobody should|must|shall !have|need|see|lose|get|receive
            no @one should|must|may|shall ..1 ever|again|touch|work|deploy|merge|skip|restart|change|run
            @let this be
            @let us make sure|certain ..6 never|again
            @moral of the|this|that story|tale
            @lesson|lessons|learned|learnt ..1 : read|always|never|be|do|check|test|ask|think|trust|listen|look|take|keep
            can not|never @stress|emphasise|emphasize|overstate|underline
            must|should|may|shall never|not|ever ..5 @again
            this|that|such|it|we ..2 can never|not ..3 @happen|happening|occur|occurring|repeat|repeated ..2 again .|!|$
            may|must|should @ever again
            must|should|can ..1 not|never ..2 be so|this|that|too @trusting|careless|naive|complacent|hasty|lax|quick|optimistic|gullible|sloppy|lazy
            can|could not @afford to|this|another|such
            ^ raise|raising|increase|increasing|improve|improving|build|heighten|sharpen|strengthen|foster|promote|encourage|enforce ..2 @awareness|discipline|vigilance|attentiveness|diligence|consciousness|ownership|accountability|attention|carefulness|thoroughness|caution of|in|among|at|on|by|between|for|about|within|across|around|.|amongst
            :obliged|will|to ..1 raise|increase|improve|build|create|heighten|sharpen|strengthen|foster ..1 @discipline|vigilance|consciousness|accountability|attentiveness|diligence|carefulness
            :obliged|will ..1 to? raise|increase|improve|build|create|heighten|sharpen|strengthen|foster ..2 @awareness|ownership
            greater|more|better|staff|improved|heightened ..1 @awareness|consciousness|mindfulness
            more|some|proper|due @respect for
            @strive|endeavour|endeavor|resolve|undertake|vow|pledge to ..2 communicate|do|be|improve|pay|work|react|respond|test|keep
            @commit|committed|commits|committing to being|paying|communicating
            @commit|committed|commits|committing to :ing ..3 better|faster|sooner|earlier|carefully|closely !than
            attention to @detail
            ^ ..2 @care|caution|attention to be ..1 taken|exercised|paid|given
            extra|due|great|greater|utmost|special|particular @care|caution was|is|must|should|will|has|had ..1 needed|required|advised|promised|be|been|taken|called|warranted|exercised
            @attitude|mindset|mentality|mind-set|awareness is|must|needs|should|has|shall|need|have|ought ..1 to? needed|required|called|change|improve|shift|be
            ^ read|test|check|ask|look|think|know|watch|verify|learn ..3 @twice|first|carefully !,
            @caution is|,|please|must|should|advised
            @culture of ..1 :exertion|quality|safety|double-checking|checking|asking|speaking
            stronger|healthier|proper|robust ..1 @culture|mindset
            on|upon all|each|every ..2 of @us|you
            @duty|responsibility|obligation of each|every|all|everyone|everybody
            on your|their|our|his|her|its|my @toes|guard|game
            @eyes open|peeled
            """,
            hit="Remember that a tank valve is no toy.",
            sound="Ravi remembered to copy the logs.",
            unless="question note to-readers made-sure",
        ),
        Row(
            """
            !we|i is|are|be|been|was|were @reminded|urged|implored|exhorted|admonished|begged|warned|cautioned to|that|not|of
            is|are|be @asked|expected|encouraged|requested|advised|obliged|required|supposed to ..2 pay|handle|concentrate|double-check|follow|exercise|respect|treat|think|check|behave|remember|read|take|show
            @remind|urge|exhort|implore|beg|admonish|beseech AGENT to|that|of|team|engineers|developers
            @remind|urge|exhort|implore|beg|admonish|beseech all|everyone|the|our|colleagues|teams|everybody|people|folks|staff|engineers|developers|operators to|that|of|team|engineers|developers
            must|should|needs|need|has|have|ought|shall to? ..1 ..1 take ..8 @seriously
            must|should|needs|need|has|have|ought|to|start|will|please be? take|taking|treat|treating ..6 @seriously
            ^ take ..6 @seriously
            @high|about time AGENT
            :obliged ..3 to? ..1 @double-check|double-checked|triple-check|recheck|re-check|doublecheck
            :obliged|will|shall|'ll ..3 to? ..1 be? @double check|checked !whether
            ^ AGENT to ..1 @double|double-check|triple-check|remember|concentrate|refrain|heed|communicate !be
            ^ AGENT to check|look|read|verify ..4 @again|twice before|,|prior
            ^ AGENT ..1 is|are to check|look|read|verify ..2 @again|twice|carefully before|,|prior
            ^ AGENT to @show|take|exercise|pay|use|apply|demonstrate ..3 :exertion
            :obliged ..2 to? ..1 stay|keep|be|get ..1 on @top of
            :obliged|do|please|always not|never ..1 @hesitate to !contact|reach|get|write|email|ask|call|raise|open|file|comment|submit|let|share|respond|use
            :obliged|do not|never ..1 be @afraid|shy|reluctant|embarrassed to|of
            OTHER have|has a|the|every ..1 @duty|obligation|responsibility to
            :obliged ..2 to? ..1 make ..1 @point of
            :obliged ..2 to? ..1 stay ..2 and|to ..1 @watch|monitor
            :obliged ..2 to? ..1 @watch|monitor the|their ..2 graphs|graph|metrics|dashboard|dashboards ..1 after|afterwards|while|during|afterward|whilst
            :obliged ..1 to? ..1 read|check|review|look|think|test|understand ..5 not|than @just|merely|simply|only
            :obliged not|never @approve|merge|sign|deploy|run|release what|anything|things|something|code|changes ..1 they|he|she|you|we
            :obliged ..2 to? ..1 @spend|invest|take|put|devote more|extra ..1 time|effort|energy
            :obliged ..2 to? ..1 have|take a ..1 closer|harder|better @look
            we|i|all can|could|will|shall|'ll ..1 do @better $
            @expect|expects|want|wants AGENT to ..1 be ..1 :exert
            :obliged ..1 to? have more|better|greater|stronger ..1 @:personal_exertion
            @everyone|everybody remembers|checks|reads|follows|pays|understands|takes|double-checks|asks|thinks|listens
            @all :obliged ..1 to? ..1 :care_act|own|do|take|remember|learn|try|slow
            :obliged ..2 to? ..1 respond|react|acknowledge|answer|escalate|communicate|act|reply|ack ..3 @quicker|faster|sooner|earlier
            AGENT ..1 will|shall|would|'ll ..2 @sure|certain to ..1 check|double-check|verify|double|read|ask|communicate|follow|pay|test|always|never|remember|think|look|listen
            would|might @do well|better to
            would|might|will ..2 @help|nice|good|helpful|welcome if AGENT ..2 was|were|paid|took|read|checked|communicated|wrote|gave|put|spent|asked|told|looked|thought|tested|reviewed|announced|kept|used|documented|raised|escalated|shared|listened|spoke|talked ..3 more|less|better|closer|earlier|sooner|first|carefully|regularly|often|twice|beforehand
            @everyone|everybody|anyone|anybody|whoever ..6 :obliged ..1 to? ..1 :care_act|know|understand|own
            @people|everyone|everybody|anyone|those|whoever|folks|staff|engineers|developers|operators|teams|anybody|colleagues ..6 :obliged ..1 to? ..1 be :degree* lot? more? :exert
            @everyone|everybody ..6 :obliged ..1 to? be ..1 familiar|conversant|acquainted
            must|should|needs|need|has|have|ought|to|shall ..2 @work on|at his|her|their|our|its|your|my
            must|should|needs|need|has|have|ought|shall ..2 @improve|raise|up|lift|sharpen|polish|mend his|her|their|our|its|your|my ..1 :virtue|game|communication|discipline|behaviour|behavior|attitude|responsiveness|habits|ways|standards|craft|act|skills|reaction
            must|should|needs|need|has|have|ought|let|will|to|please|shall ..3 @try|work harder|better|more|carefully
            must|should|needs|need|has|have|ought|let|will|to|please|shall ..3 @think|look|concentrate harder|better|more|twice|first|before|carefully
            must|should|needs|need|has|have|ought|let|to|please|shall ..3 communicate|coordinate|plan|prepare|test|review|check|read|verify|document|listen|collaborate|cooperate|think|talk|monitor|watch|document|follow ..6 @better|more|carefully|thoroughly|properly|diligently|closely|earlier|rigorously|harder|attentively|consistently|proactively|religiously|strictly
            must|should|needs|need|has|have|ought|let|shall ..1 to? ..1 @better|always|actually|really|finally|consistently|carefully|properly|thoroughly|diligently !understand|support|handle|reflect|detect|protect|isolate|serve|manage|cope|identify check|verify|test|review|read|think|communicate|plan|remember|ask|look|listen|coordinate|prepare|document|follow|monitor|care|consider|double-check|inform|tell|escalate|analyse|analyze
            must|should|needs|need|has|have|ought|will|to|shall ..1 do|try @better|harder
            must|should|needs|need|has|have|ought|shall ..1 to? @remember|learn|realise|realize|care|respect|mind ..1 to|that|caring
            OTHER must|should|needs|need|has|have|ought|shall ..1 to? @understand ..1 that|how|what|caring
            @people|everyone|everybody|others|colleagues|folks|staff|engineers|developers|operators|teams should|must|need|needs|have|has|ought|shall ..1 to? ..1 think|own|care|stick|respect|follow|remember|stop|:care_base
            @people|everyone|everybody|others|colleagues|folks|staff|engineers|developers|operators|teams should|must|need|needs|have|has|ought|shall ..1 to? ..1 be !able|allowed|given|told|on|in|asked
            @asked|told|instructed|encouraged|warned to ..1 improve|communicate|pay|think|double-check
            @asked|told|instructed|encouraged|warned to be :degree* :exert
            @everybody|everyone 's ..1 job|duty|responsibility|business|task
            @vigilance|diligence|discipline|carefulness|attentiveness is|are|remains|must|has|should|will
            ^ ..1 @:personal_exertion is|are|remains ..1 :wanted
            @reminder|reminders ..1 was|were|has|have|went|goes|is ..1 sent|issued|circulated|given|posted|out to everyone|everybody|staff|personnel|people|folks|colleagues|engineers|developers|operators|teams
            @reminder|reminders ..1 was|were|has|have|went|goes|is ..1 sent|issued|circulated|given|posted|out to all|the|our ..1 staff|engineers|employees|developers|operators|teams|colleagues|personnel|members|concerned|everyone|everybody|people|folks
            to the @letter
            @incumbent on|upon
            @up to ..1 each|all|every|everyone|everybody
            get|getting|become|becoming ..1 @better at|in|about
            must|should|need|needs|have|has|ought|shall ..1 to? @listen|cooperate|collaborate|concentrate|care|behave ..2
            must|should|need|needs|have|has|ought|shall ..1 to? ..1 @improve .|in|on|at|upon|his|her|their
            step|steps|raise|raises|up|lift|get|pull up|game|bar|standards|act|socks|together|their|his|her|our|its ..2 @game|together|up|act|socks|bar
            should|must|need|needs|have|has|shall|ought to? ..1 @follow|stick|adhere|abide|respect|comply|obey ..1 to? ..2 process|procedure|procedures|runbook|checklist|rules|policy|guidelines|protocol|process|processes|instructions
            with ..1 greater|more|extra|due|utmost|better|proper @care|diligence|caution|attention|discipline|rigour|rigor|thought
            @promised|promises|promise|vowed|vows|swore|swears|pledged|pledges|resolved|undertook|committed|commits to ..1 ..1 be|do|pay|paying|take|try|improve|check|never|keep|being|better
            lessons? ..1 @learned|learnt : be|always|never|do
            must|need|needs|has|should|shall|have|ought ..1 to? @own their|his|her|our|its|your|my
            @going forward|forwards , ..10 careful|carefully|attention|diligent|remember|harder|better|caution|care
            must|has|have|need|needs|should|will|ought|shall ..1 to? ..1 be|become|get|act|react|respond|escalate|communicate|answer|speak|reply ..1 @quicker|faster|better|earlier|braver|tougher|smarter|wiser|calmer|prompter|bolder|sooner|promptly|slower at|in|with|about|next|to|when|.|,|on
            needs|must|has|have|need|should|shall|ought ..1 to? @step up
            are|is to @exercise|exert|remain|refrain|observe|behave
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
            :obliged ..1 to? not|never ever? ..1 @forget|rush|assume|panic|skip|ignore|underestimate|hurry|guess|neglect|overlook|bypass|circumvent|relax|slack|coast|gamble|procrastinate|dither !:exertion
            :obliged|can|may|let ..2 not|never ..3 for @granted
            lose @sight of
            kindly|please ..1 bear|keep in @mind
            :obliged|can|may|let|please|not|never|stop|avoid|we|they ..2 cut|cutting|cuts @corners
            not|never ..2 let|drop|lower|relax ..3 @guard
            :obliged|can|may|will|let|please ..2 not|never ..1 be|become|get|grow|turn :degree* @complacent|careless|sloppy|lazy|lax|negligent|reckless|hasty|overconfident|blasé|cavalier|distracted|hectic
            no room|place|time|space|excuse|excuses for @complacency|sloppiness|carelessness|laziness|shortcuts|mistakes|negligence|slackness|heroes|heroics|cowboys
            no @substitute|replacement for ..2 :exertion
            can|could|must|may not|never ..1 @keep|continue|afford|go on|to? ignoring|assuming|treating|pretending|dismissing|skipping|postponing|muting|silencing|hoping|cutting|rushing|guessing|neglecting|overlooking|sleepwalking|fooling
            not @rest on our|their|his|her|its|your|my
            :obliged|time ..1 to? ..2 @stop :vice_ing
            :obliged ..1 to? ..2 @quit|avoid :vice_ing
            ^ @stop :vice_ing
            :obliged ..1 to? ..2 take|takes ..3 to @heart
            :obliged ..1 to? ..2 @learn|relearn|re-learn to|that|how|from|the|their|his|her|our ..3 :care_act|lesson|lessons|mistake|mistakes|this
            :obliged ..1 to? ..2 @mind|watch|guard|weigh ..1 his|her|their|our|what|against
            :obliged ..2 to? ..2 bear|keep|have|hold ..5 in|front|top of? @mind
            :obliged ..2 @own ..2 up|mistakes|it|this|work|quality|outcomes|alerts|services
            :obliged ..2 to? ..1 @pull|buckle|knuckle|shape|sharpen|smarten|toughen|tighten|brush|level|man|grow ..2 weight|socks|down|up|together|act
            :obliged ..2 to? ..1 raise|lift|up|improve|sharpen|hone|polish|tighten ..2 @game|bar|standards|act|discipline|attention|skills|behaviour|behavior|awareness|communication|mindset
            :obliged ..2 to? ..1 @hold themselves|ourselves|each|himself|herself|one|everyone|everybody ..2 to|accountable
            :obliged ..2 to? ..1 prioritise|prioritize|put|place|favour|favor|value ..2 @safety|quality|care|caution|correctness|diligence|stability|reliability before|over|above|first|ahead
            :obliged ..2 to? ..1 lead|set ..1 by|a|an|the ..1 @example
            :obliged ..2 to? ..1 @speak up
            :obliged ..2 to? ..1 make ..1 @sure|certain ..1 we|they|you|everyone|everybody|nobody|people|to|folks|colleagues|staff|engineers|developers|operators|teams ..1 never|not|always|understand|check|read|know|ask|communicate|follow|double-check|pay|think|talk|are|remember|knows|understands|reads|follows|checks|remembers|communicates|thinks|aware
            :obliged ..2 to? ..1 @ensure ..1 they|we|people|everyone|everybody|folks|colleagues|staff|engineers|developers|operators|teams ..1 understand~|check~|read~|know~|follow~|communicate~|pay~|are|remember~|always|never
            ^ @ensure that? AGENT ..1 are|is ..1 aware|careful|vigilant|mindful|attentive|conscious|reminded
            :obliged ..2 to? ..1 @take|show|exercise|apply|use|display|demonstrate|bring|develop|put|exert ..3 :exertion !of|the|tool
            :obliged ..2 to? ..1 take|bear|accept|assume|shoulder ..3 @responsibility|ownership|accountability|heed|pains
            """,
            hit="The on-call engineers must never forget to hand over open alerts.",
            sound="The cache must never skip the checksum of a block.",
            who=Who.NOT_SYSTEM,
            unless="attackers question past-before purpose-only",
        ),
        Row(
            """
            :more_of ..2 @:personal_exertion ..5 is|are|be|was|were ..2 :wanted
            :more_of ..2 :exertion ..4 is|are|be|was|were :degree* @required|expected|essential|imperative|crucial|paramount|advisable|called|demanded|indispensable|warranted|overdue|vital|indicated
            more|better|stricter ..1 @careful|conscientious|diligent|rigorous|disciplined|attentive|thorough|responsible|meticulous|cautious|vigilant|mindful|prudent|considerate|professional ..6 is|are|be|was|were ..2 required|expected|essential|imperative|crucial|paramount|advisable|called|demanded|indispensable|warranted|overdue|vital|indicated|needed|desirable|necessary|urged
            :wanted is|are ..1 more|greater|better|a ..2 @:personal_exertion
            what|all is|was @needed|required|missing is|was ..1 :more_of|a ..2 :exertion
            @:personal_exertion ..2 :obliged to? ..1 be ..1 improved|increased|raised|exercised|shown|applied|demanded|instilled|restored|taken|strengthened|sharpened !to
            :personal_exertion ..5 :obliged to? ..1 @improve|increase|rise|grow
            attention|heed|regard|care|thought|consideration ..3 :obliged to? ..2 be ..1 @paid|given|devoted|drawn
            :obliged to? ..1 be ..1 @paid|given|taken|devoted ..3 more|greater|closer|due|particular|special ..2 :exertion
            pay|paying|pays|give|giving ..1 due|more|greater|proper|closer|full|utmost @regard|heed|attention
            there is|are|has|needs|must|should|shall|need|have|ought to? be? ..2 more|greater|better @:personal_exertion
            not|never|nor|no ..2 be @forgotten|neglected|underestimated|forgetting ..1 to|that|when|how|,
            it|this|that :obliged|can|may not|never ..1 be @forgotten|neglected|underestimated|overlooked
            a ..1 more|greater|better|stronger|higher|heightened|keener|deeper ..1 @sense|spirit|feeling|degree|measure|level of ..1 :exertion
            show|shows|take|pay|use|exercise|display|apply|with a ..1 @bit|little|lot|touch|modicum more :exertion
            @sensitised|sensitized|sensitise|sensitize|sensitising|sensitizing|sensitisation|sensitization to|for|regarding|about|on
            @sensitised|sensitized|sensitise|sensitize|sensitising|sensitizing|sensitisation|sensitization AGENT
            @instil|instill|inculcate|instilling|instilled|inculcated a|the|more|in|into|better|some|greater|proper
            @impress|drum|drill|hammer|drummed|hammered ..2 on|upon|into|home AGENT
            @awareness|mindset|attitude|mentality|culture :obliged to? ..2 change|improve|grow|be|shift|rise|sink
            change|shift of|in @attitude|mindset|mentality|culture|thinking
            security|safety|quality|reliability|ownership|safety-first|quality-first|blameless-less @mindset|consciousness|attitude
            @safety|security|quality|reliability first !responder|responders|contact|release|draft|party|aid
            quality|safety|care|caution over|before @speed|haste|velocity
            everyone|everybody|all|nobody 's ..1 @job|duty|responsibility|business|task|concern|problem
            @duty|obligation|responsibility of ..1 every|each|all|everyone|everybody
            everyone|everybody|all|each|us|person has|have ..2 @part|role|duty|responsibility|obligation to play|bear|contribute|act|be
            @onus|responsibility|burden is|lies|rests|falls|remains on|upon|with AGENT to
            strict|strictest|full|absolute|total @adherence|compliance|obedience|observance to|with|of
            strict|strictest|full|absolute|close @adherence|compliance|observance is|must|should|will
            :rules :obliged ..1 to? ..1 be ..2 @followed|observed|respected|adhered|obeyed|heeded|honoured|honored|complied|read|kept|taken
            :rules is|are|exist|exists there? to be ..2 @followed|observed|respected|adhered|obeyed|heeded|honoured|complied|honored
            no|without @shortcuts|excuses|exceptions|exception|compromises|compromise .|,|!|;|on|:|from|when
            every|utmost|our|their|his|her ..1 @effort|best|utmost to|in ..1 avoid|prevent|communicate|keep|be|improve|ensure|check|do
            @spare no effort
            @strive|strives|striving|strived|endeavour|endeavor for|towards|toward ..2 :exertion|excellence|perfection|quality
            :obliged ..3 be|become|get more|much|far ..1 @diligent|vigilant|attentive|conscientious|disciplined|professional|forthcoming|communicative|meticulous|considerate
            :obliged ..2 to? ..1 pull|raise|up|lift|improve|get ..1 his|her|their|its|our|your|my ..2 @socks|game|act|weight|discipline
            :obliged ..2 to? ..1 @communicate|cooperate|collaborate|coordinate|listen better|more|earlier|sooner|openly|honestly ..2 with|to|and|,|.
            @complacency|carelessness|sloppiness has|have|must|should|can|is|, no|not|stop|never
            learn|learnt|learned|learns ..1 his|her|their|our|its|this|a|from ..1 @lesson|lessons|mistake|mistakes
            lapse|lapses|mistake|mistakes|error|errors|slip|slips|carelessness|sloppiness|oversight|oversights ..2 must|can|should|may not|never ..3 @again|repeated|recur|tolerated|repeat|accepted
            @tolerate|tolerated no|any ..2 mistakes|carelessness|sloppiness|errors|lapses|shortcuts
            @importance|value of ..2 adhering|complying|sticking|double-checking|communicating|paying|being ..1 to|with|attention|careful|vigilant|clearly|early|twice|the|every
            """,
            hit="A greater sense of responsibility is called for among the people who hold root.",
            sound="More precision is needed in the timestamps of the exporter.",
            unless="negated attackers question past-before by-system makes-none",
        ),
        Row(
            """
            ^ AGENT , @please|kindly|always|never|remember|mind|stop|think|read|watch
            ^ AGENT , @please|kindly|do|always|never not ..1 forget|rush|assume|skip|ignore|trust|guess|touch|run|be
            ^ all|dear ..2 , @please|kindly|do
            ^ always|never|not ..4 @lose sight|track|focus
            ^ not lose @sight|focus
            ^ please? make @sure|certain ..1 everyone|everybody|nobody|people|we|all|folks|colleagues|staff|engineers|developers|operators|teams ..2 never|always|understand|understands|check|checks|read|reads|know|knows|follow|follows|think|thinks|communicate|remember|remembers|aware|careful
            ^ please? make @sure|certain you know|understand|read|check|never|always
            ^ please? be @sure|certain to
            ^ please? @see to it
            ^ @see that ..4 not|never ..4 again
            ^ please? @take|pay|give ..1 heed|care|time|note|responsibility|pride|pains|attention !of
            ^ @take your time
            ^ @take|allow|give a|the|that|yourself|yourselves|one ..1 moment|breath|beat|minute|step|time to|before|,|and
            ^ @stay on|in|calm|humble|curious|focused|vigilant|concentrated|awake|focussed ..2
            ^ use @your|common
            ^ @check|test|communicate|document , check|test|communicate|document
            ^ when|if in @doubt , !the|a|an|it|this|its|each|our
            ^ @stop and
            ^ @speak up
            ^ @know your|what|where|the ..2
            ^ do @your homework|job|part|best|research
            ^ @watch your|out|what|the ..1
            ^ @pull your
            ^ @raise your
            ^ @own it|your|up
            ^ @ask for help|if|when|early|questions|someone|somebody
            ^ @over-communicate|overcommunicate
            ^ @communicate better|more|early|earlier|clearly|often|openly|first|proactively|frequently|,|and|.|!|with
            ^ @listen to ..1 your|each|people|the ..1 alerts|experts|colleagues|other
            ^ @respect the|your|our|freeze|change
            ^ @stick to
            ^ no more @shortcuts|excuses|heroics|cowboys|mistakes|sloppiness|surprises|rushing|guessing|yolo
            ^ @assume nothing
            ^ @trust ,? but ..1 verify|check|test|read|double-check .|!|,|;|$|:
            ^ @better late|ask|check|twice|ten
            @safety starts|begins with
            security|quality|reliability @starts|begins with you|us|me|each|everyone|people|the|everybody
            when|if in @doubt , ..1 ask|escalate|stop|do|don't|wait|check|call
            @pause|stop|wait|breathe ,? and|before ..1 think|you|thinking|ask|look|read|check|typing|pressing|clicking|hitting
            @please ..2 familiarise|familiarize|refrain|adhere|comply|abide|observe|exercise|ensure|bear|concentrate|behave|restrain|cooperate
            @please , ..1 please|read|check|think|pay|be|for
            """,
            hit="Admins, please read the whole plan before you approve it.",
            sound="The bot asks authors to please rebase when the branch is old.",
            unless="question note",
        ),
        Row(
            """
            @ask|request|insist|urge that all|each|every|everyone|everybody|people|colleagues|teams|engineers|staff|folks|developers|operators ..4 :care_act|respect|be|pay|take|keep|remember|stick|avoid|observe|refrain
            @spoken|spoke|talked|speak|talk to|with AGENT ..1 about ..1 being|paying|following|communicating|checking|double-checking
            :obliged|will|shall|'ll ..2 do a ..1 better @job
            @expect|expects|want|wants|demand|require|ask from|of ..1 AGENT ..1 to|that ..3 :care_act|be|remember|know|respect|keep|take|pay|own
            @expect|expects|want|wants|like|urge|beg|trust AGENT ..2 to ..1 be|become|stay|remain|feel :degree* :exert
            @expect|expects|trust|trusts|hope|hopes|want|wants|count|counts|rely|need|needs|like|demand|demands on? AGENT ..1 to|will|would|that ..3 raise|pay|check|read|know|show|exercise|respect|take|treat|own|care|follow|stick|adhere|abide|behave|step|improve|do|think|double-check|remember|heed|mind|learn|act|up|try|work|communicate|speak
            @reminded|reminding|remind|reminds AGENT ..2 of|that|to|about|how
            @reminder|plea|request|call|appeal|exhortation|warning|admonition to|for ..2 AGENT ..1 to|that|:|,|not
            will|shall|would|to|'ll make ..1 more|every|some|an|greater|a ..2 @effort|efforts|point|habit ..1 to|of|in|next
            pledge|promise|promised|vow|commit|committed|undertake to ..1 @follow|respect|honour|honor|stick|adhere|read|observe|heed|abide ..4 :rules
            @promise|promises|promised|promising|vow|vows|vowed|pledge|pledges|pledged|swore|undertake|undertakes|undertook|resolve|resolves|resolved|commit|commits|committed|agree|agreed ..2 to ..2 more|better|harder|careful|always|never|double-check|communicate|improve|pay|be ..1 :exert|careful|attention|eye|again|carefully|check|double-check|earlier|sooner|thorough|next|skip|with|on|each
            will|shall|'ll ..1 do|try|give ..1 our|their|his|her|its|your|my ..2 @best|utmost|damnedest
            @strive|strives|striving|aspire|endeavour|endeavor|aim|aims for|towards|toward|at ..1 better|more|greater|closer|excellence|higher|zero ..1 :exertion|mistakes|error|errors
            :obliged ..2 to? ..1 @strive|aspire|endeavour|endeavor|aim ..1 to|for|towards|toward ..2 :exertion|better|more|improve|communicate|be
            :obliged ..3 to? ..1 :care_act ..6 @carefully|attentively|thoroughly|diligently|properly|closely|rigorously|religiously|strictly|conscientiously|meticulously|mindfully|proactively|responsibly|scrupulously|cautiously|vigilantly|seriously|openly|harder|punctually|sensibly
            :obliged ..3 to? ..1 :care_act ..2 !learn|understand|read @better|more|earlier|sooner|twice|slowly|calmly|faster|quicker with|before|next|and|.|when|to|at|about|in|closely|carefully|openly|often|,|on
            :obliged ..3 to? ..1 @talk|listen|speak|communicate|talking|listening|communicating|speaking|cooperate|collaborate to|with each|one other|another|people|us|them|the|their
            :obliged ..3 to? ..1 @talk|listen|communicate|cooperate|collaborate|coordinate|concentrate|focus more|better|,|.|and|earlier|sooner|closely|properly
            :obliged ..4 @keep|keeping|hold each|one|us|everyone|everybody|people|colleagues|the|folks|staff|engineers|developers|operators|teams ..3 in|informed|up|posted|to|on loop|picture|informed|date|posted
            :obliged ..4 @keep|keeping|hold AGENT ..3 in|informed|up|posted|to|on loop|picture|informed|date|posted
            :obliged ..2 to? ..1 @ask|asking|seek|reach ..1 for|out|more ..1 help|assistance|advice|support|earlier|sooner|questions|when|before|if
            :obliged ..2 to? ..2 @follow|stick|adhere|abide|comply|conform|respect|obey|observe|heed|honour|honor|keep ..1 to|by|with ..4 :rules
            :obliged ..2 to? ..2 @follow|respect|obey|observe|heed|honour|honor|read|know|learn|memorise|memorize|internalise|internalize|understand the|our|their|his|her|every|all|these|those|this ..3 :rules
            :obliged ..2 to? ..2 get|become|be ..1 @better|smarter|sharper|tougher|stricter|quicker|faster at|with|about ..1 :ing|reading|this
            :obliged ..2 to? ..1 @slow down
            :obliged ..2 to? ..1 @take|taking ..2 time|moment|breath|beat|minute|pause to|and|before|when|over|for
            :obliged ..2 to? ..1 @pause|stop ..1 and|to|before ..1 think|check|ask|read|look|breathe|verify|:ing|each|every|we
            :obliged ..2 to? ..1 @think ..1 before|twice|again|ahead|harder|more|about|first|carefully|through|of !how
            :obliged ..2 to? ..1 @resist the
            :obliged ..1 @all ..1 be|take|own|try|do|remember|keep|look|watch|learn|pay|make ..2 :exert|care|better|harder|more|part|attention|time|an|responsibility
            on ..1 @all|each|every ..1 of? us|you|them|person|engineer|engineers|developer|member to
            @incumbent|incumbency on|upon
            get|got|gets|into|make|makes|making|form|develop|cultivate|adopt ..1 it|the|a|better|good ..1 @habit|habits|discipline of|to|when|.
            good|best|proper|basic|strict @habits|manners|discipline|hygiene|practice|practices must|should|need|needs|shall|has|have|ought
            good|proper|strict|better ..1 @hygiene|discipline|manners|vigilance ..4 is|are|was :wanted
            @next time ,? AGENT ..2 :obliged|will|let|should ..2 :exert|check|double-check|think|ask|read|remember|careful|look|better|more|twice
            @next time ,? let us ..2 be|act|use|follow|:exert|check|double-check|think|ask|read|remember|careful|look|better|more|twice|slow|stop|wait
            in @future|futures ,? ..1 AGENT ..5 :obliged|will|shall|'ll ..1 pay|take|check|double-check|think|ask|read|remember|be|exercise|observe|show|heed|follow|stick
            from @now|here|today on|onwards|onward|forward|forwards ,? ..1 AGENT ..5 :obliged|will|let|shall|we|everyone|everybody|'ll ..1 pay|take|check|checks|double-check|double-checks|think|thinks|ask|asks|read|reads|remember|be|own|owns|follow|follows
            forward|forwards|future|on ,? @let us ..3 :exert|check|double-check|think|ask|read|remember|look|announce|communicate|try
            @going forward|forwards ,? ..1 AGENT ..6 :obliged|will|shall|let|expected|'ll ..2 pay|take|check|double-check|think|ask|read|remember|follow|try
            @forward|forwards|future|now|henceforth ,? ..1 AGENT ..9 be|stay|become more|much|very|extra|far|ever ..1 :exert
            @henceforth|hereafter|henceforward ,? ..6 :obliged|will|shall|let|'ll ..2 pay|take|check|double-check|be|think|observe|follow|exercise
            """,
            hit="We expect the storage team to raise the bar on diligence.",
            sound="We expect the replica to take over within ten seconds.",
            who=Who.NOT_SYSTEM,
            unless="question attackers purpose-only",
        ),
        Row(
            """
            @owe|owes it to ..10 :exert|improve|try|harder|faster|quicker
            @owe|owes ..4 more|better|greater|closer ..1 :exertion|than
            :obliged ..1 to? ..2 keep|have ..2 @eye|eyes|tabs|watch on|out|open
            :obliged ..2 to? ..1 @try ..1 and|to remember|avoid|think|communicate|be|keep|look|check
            !we|i is|are ..3 @urged|implored|exhorted|reminded|admonished|beseeched|sensitised|sensitized to|of|that|for|not
            is|are|been kindly|urgently|hereby|again|earnestly @requested|asked|urged|reminded|advised|instructed to|that|not
            been|were|was|are|is @reminded to ..2 follow|adhere|comply|stick|respect|observe|double-check|heed|abide
            been|were|was|are|is @instructed|ordered|directed|told to strictly|closely|always|better|never ..1 follow|adhere|comply|stick|respect|observe|read|check|heed|abide
            been|were|was|are|is @instructed|told|asked|requested|advised to ..8 care|caution|diligence|careful|carefully|attention|conscientiously|vigilant|diligently|rigorously|mindful|thorough|attentive
            @next time ,? everyone|everybody|nobody|we|i ..1 check|look|read|think|double-check|ask|listen|slow|checks|looks|reads|thinks|double-checks|asks|tests|waits|listens|stops|will|should|needs
            feel|feels|act|behave|work|drive|think|handle more|much|less|most ..1 @responsible|responsibly|carefully|conscientiously|diligently|accountable|professionally|deliberately|carelessly|cautiously|attentively
            :obliged ..2 to? ..1 @behave|act|conduct ..1 themselves|himself|herself|ourselves|like|more|accordingly|responsibly|professionally
            :obliged ..2 to? ..1 @grow|toughen|man|cowboy|lawyer|gear|sober|own|ramp|skill|brush|read|listen up
            :obliged ..2 to? ..1 @trust each|one|colleagues|nobody|no|less
            :obliged ..2 to? ..1 @refrain|desist|abstain from
            :obliged ..2 to? ..1 @familiarise|familiarize|acquaint themselves|himself|herself|yourself|ourselves|with
            :obliged ..2 to? ..1 @consult|ask|inform|notify|tell|involve|alert ..3 before|first|beforehand|earlier|sooner|promptly|immediately|always ..2 :ing|touching|deploying|changing|,|.|they|he|she|we|it|the
            :obliged ..2 to? ..1 @know|understand ..1 what|that|how|better|his|her|their|our ..2 doing|do|limits|systems|tools|stuff|job|code|are|they|not|,|.
            :obliged ..1 @never ..1 deploy|merge|push|run|restart|touch|leave|work|act|change|approve|release|edit|delete|copy|paste|share|commit|trust|leave|send|click|open|log|go ..6 without|on|alone|blindly|again|before|until|unless|in|till
            :obliged ..1 @always ..1 check|verify|read|ask|test|look|announce|communicate|think|wait|inform|tell|double-check|get|have|work|run|log|lock|document|write|follow|keep|use|take
            """,
            hit="The operators are once more urged to read the banner.",
            sound="The dispatcher said that the pumps would be checked by noon.",
            who=Who.NOT_SYSTEM,
            unless="question attackers purpose-only negated",
        ),
        Row(
            """
            AGENT is|are ..1 @reminded|urged|expected|requested|obliged|instructed|encouraged|asked|called|advised|implored|exhorted|admonished|cautioned|told|warned|begged ..1 to|of|that ..2 more|not|always|never|be|their|his|her|pay|take|exercise|respect|observe|adhere|comply|remain|stay|keep|heed|mind|think|show|double-check|remember|concentrate
            AGENT ..1 @will|shall ..4 try|do|take|make|be|pay|work|get|keep|think|strive|commit|look|check|read|communicate|exercise|show|watch ..3 better|harder|closer|careful|carefully|greater|twice|diligent|vigilant|attentive|thorough|rigorous|more ..1 attention|care|effort|next|in|with|eye|eyes|at|about|from|diligent|thorough|carefully|.|to|when|before|of
            AGENT ..1 will|shall|'ll ..1 be|stay|become :degree* @careful|diligent|vigilant|attentive|thorough|rigorous|cautious|mindful|alert|conscientious|proactive
            AGENT will|shall|would|'d|'ll ..1 always? ..1 @double-check|triple-check|proofread|heed|concentrate
            @importance of ..5 was|is|must|can|should|has ..3 impressed|stressed|overstated|underlined|emphasised|emphasized|reiterated|underestimated|recalled|highlighted
            @stress|stressed|stresses|underline|underlined|emphasise|emphasised|emphasize|emphasized|reiterate|reiterated|re-iterate|re-iterated|re-emphasise|highlight ..2 the importance|need|necessity of|for|to
            it is|'s :degree* @imperative|essential|vital|crucial|paramount|mandatory|indispensable|incumbent ..1 that|for|upon|on AGENT
            it is|'s :degree* @important|necessary|critical|essential|imperative|vital|crucial|paramount that|for AGENT to? ..2 communicate~|follow~|remember~|check~|double-check~|read~|pay~|understand~|think~|are|know~|adhere~|take~|listen~|ask~
            it is|'s :degree* important|necessary|critical|essential|imperative|vital|crucial|paramount that @everyone|everybody|nobody
            it is|'s :degree* @important|necessary|critical|essential|imperative|vital|crucial|paramount that every|each|all ..3 takes|take|checks|check|reads|read|follows|follow|pays|pay|understands|understand|knows|know|remembers|remember
            it is|'s :degree* @important|necessary|critical|essential|imperative|vital|crucial|paramount to ..1 communicate|follow|remember|check|double-check|read|pay|always|never|be|ask|listen|verify|stay|take|think !that|able
            get|gets|getting|got|have|has|had|pull|keep ..1 his|her|their|its|our|your|my @act|shit|ducks|wits|house together|in|about
            more ..6 would|will|might be ..1 @appreciated|welcome|welcomed|desirable|nice
            bit|touch|dose|modicum|pinch of ..1 common @sense
            a ..1 little|bit @goes a long
            with the ..1 necessary|due|required|proper|appropriate|utmost|greatest|requisite @care|caution|diligence|attention|rigour|rigor|seriousness|circumspection
            with the ..1 @seriousness|respect|attention|care|gravity|urgency|diligence ..1 deserves|deserve|requires|demands|merits|warrants
            :obliged ..1 to? ..1 @learn ..1 to communicate|listen|read|cooperate|work|talk|ask|coordinate|plan|test|think
            it @behoves|behooves
            @eyes on|open ..3 please|next|everyone|people|at|everybody all
            more eyes|attention|care ..4 @please
            @importance|need|necessity|duty of|for|to ..1 care|diligence|vigilance|caution|discipline|attention|communication|remembering|checking|reading|communicating|paying|following
            we are all ..1 @responsible|accountable
            @responsible|accountable for his|her|their|our|your|its|my own
            @safety|security|quality|reliability is|starts ..1 everyone's|everybody's|all|everyone|everybody|a|with ..2 responsibility|job|business|concern|you|us|duty
            take|takes|taking ..1 @ownership|pride of|in|for his|her|their|our|your|what ..1
            @put|putting ..1 safety|quality|care|security|reliability first
            the @devil is|lies|hides
            all|everyone|everybody|nobody|people|folks|colleagues|staff|engineers|developers|operators|teams , @please|thanks
            @thank|thanks for|in ..1 advance|attention|diligence|vigilance for|to|!|.
            lead by @example
            @complacency|complacent
            @vigilance ..4 .|is|needed|required|must|remains
            """,
            hit="The importance of reading the changelog cannot be overstated.",
            sound="The importance of a host is a number between one and five.",
            unless="question attackers negated past-before purpose-only",
        ),
        Row(
            """
            :obliged|to ..1 not ..1 @let|allow|permit himself|herself|themselves|itself|ourselves|yourself to? be? ..1
            :obliged|shall ..2 not ..2 be @distracted|hurried|rushed|complacent|careless|tempted|lulled|sidetracked|negligent|lax|swayed|deterred|casual|hasty
            :exertion|personal|individual ..1 @responsibility|accountability|ownership|diligence|care|vigilance|attention|discipline ..6 is|are|be ..2 to? be? ..1 expected|demanded|required|taken|exercised|borne|accepted|assumed|shown|asked ..2 of|by|from ..2 AGENT
            @responsibility|accountability|ownership|diligence|care|vigilance|attention|discipline ..6 is|are ..1 to be ..1 taken|exercised|borne|shown|assumed|paid|observed|applied|displayed
            a|some|more|little ..1 @bit|dose|touch|modicum|ounce|pinch|spot|little|measure|degree of ..2 :exertion ..4 would|will|could|might|goes|go|cannot|never|hurt|help
            no more ..2 @cowboy|friday|yolo|hero|heroic|sloppy|lazy|careless|late-night|last-minute|blind|rubber-stamp|drive-by|midnight|solo|unreviewed|untested|shortcuts|excuses|heroics|cowboys|guessing|rushing|winging|surprises
            @owe|owes each|every|our|the|it|their|customers|users|colleagues ..4 proper|careful|honest|decent|thorough|full|second|closer|real|better
            is|are|be|been ..1 @expected|required|requested|asked|obliged|instructed|directed|enjoined|advised|encouraged|invited|bound to ..2 familiarise|familiarize|acquaint|read|reread|know|learn|study|memorise|observe|respect|adhere|comply|abide|exercise|pay|take|show|act|behave|conduct|remain|double-check|concentrate|think|remember|refrain|heed|strive|ensure|memorize
            @next time ,|:|— ask|check|read|test|think|wait|call|stop|look|tell|use|slow|breathe|talk|don't|do|ping|verify|sleep
            ^ @next time :|,|—
            @never again without|a|an|on|will|shall|should|must|may|should|should|touch|deploy|skip|'ll
            whoever|anyone|everybody|everyone|those|people|anybody|folks|colleagues|staff|engineers|developers|operators|teams ..4 :obliged ..2 @keep ..3 eye|eyes|track|mind|focus|calm|watch
            :obliged|please|always|will ..3 keep|have ..2 @eye|eyes ..1 on|open|out|peeled
            is|are|has|have|been ..1 @told|asked|reminded|instructed|warned|urged|advised|requested to ..2 concentrate|focus|slow|pay|be|take|think|double-check|communicate|improve|follow|read|check|watch|look|stay|remain|try|remember|heed|respect|stick|adhere|refrain|behave
            is|are to @refrain|abstain|desist|concentrate|remain|stay|observe|exercise|take|pay|ensure|avoid|show|respect|adhere|be|double-check|behave|comply ..2 from|on|vigilant|alert|care|attention|the|strict|due|that|all|to|with|more|extra|greater
            :obliged|will|shall|'ll ..1 @henceforth|hereafter|henceforward|always|invariably|consistently ..2 double-check|check|read|verify|follow|observe|respect|remain|be|pay|take|consult|ask|communicate|act
            @henceforth|henceforward|hereafter , ..1 all|every|everyone|each|the|no|everybody ..4 will|must|shall|is|are|'ll
            :obliged ..2 to? ..1 @concentrate|listen|engage|care|behave|knuckle|persevere|reflect|introspect|communicate|collaborate|cooperate ..1 more|better|on|when|while|during|and|harder|.|whilst
            :obliged ..2 to? ..1 @treat ..6 as|with ..2 seriously|respect|care|sacred|live|loaded|gospel|real|caution
            :obliged ..2 to? ..1 @respect|honour|honor|heed|obey|observe the|our|every|all|each|their
            :obliged ..2 to? ..1 @know|learn|study|master ..2 better|tools|manual|manuals|runbook|procedure|procedures|systems|basics|ropes|stuff|job|trade|craft
            :obliged ..2 to? ..1 @sharpen|raise|lift|up|tighten|brush|polish|hone|step|smarten|improve ..2 game|act|standards|bar|discipline|focus|up|skills|attention|eyes|awareness|ears
            :obliged ..2 to? ..1 @stop|quit|cease|avoid|refrain ..1 from? pushing|deploying|merging|skipping|ignoring|guessing|assuming|rushing|approving|cutting|cowboying|clicking|typing|treating|hoping|multitasking|chatting|improvising|postponing|panicking|blaming|relying
            @vigilance|discipline|care|diligence|caution|attention|attentiveness|concentration|carefulness|communication|teamwork|patience|humility ..7 is|remains|stays the|our|a|what|everything|key|not|half ..1 price|best|only|watchword|key|virtue|optional|matters|counts|order|habit|duty|answer|foundation|battle
            it is|remains|was the ..1 @duty|responsibility|obligation|job of ..1 each|every|all|any|the|our
            it @behoves|behooves|befits|falls us|all|every|each|the|anyone|to|upon|on|anybody
            @behoves|behooves
            all|every|each|everyone|everybody ..2 must|shall|should|will|need|needs|has|have|ought|'ll ..2 @remember|realise|realize|understand|appreciate|accept|bear|recognise|recognize that|the|how|their|in|what
            ^ @think|look|read|check|breathe|ask|count before|twice|first|and ..2 you|type|press|typing|clicking|push|pushing|enter|deploy|merge|act|then|think
            ^ @eyes|ears|heads|phones|hands on|open|up|off|down ..6
            ^ @stay|keep|remain|get ..1 sharp|focused|alert|calm|vigilant|awake|cool|serious|disciplined|humble|focussed
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
            @lesson|lessons|moral|takeaway|message|advice ..4 is|was ..1 to|: ..1 think|be|check|ask|read|never|always|slow|stop|test|verify|communicate|listen|look|double-check|pay|trust|own|stay
            @lesson|lessons|moral|takeaway|learning|learnings ..4 is|was|: ..1 more|better|never|always|do|don't|be|think|check|ask|read|communicate|listen|look
            :obliged ..2 to? ..1 @learn to|how|from|the ..1 :care_base|say|read|trust|wait|work|its|their|use|basics
            all|every ..1 @hands|eyes|ears :obliged
            all @hands|eyes must|should|need|on
            not go @amiss|astray
            :obliged ..1 to? ..1 know|learn ..5 by @heart
            with ..1 more|greater|extra|better @rigour|rigor|care|thought|diligence|attention|patience|restraint|discipline|respect|caution|humility
            show|shows|exercise|use|have|more|some|greater ..1 @restraint|discretion|backbone|humility|patience|prudence|judgement|judgment when|in|with|about|before|on|toward|towards
            @let us ..1 not|never ..1 be|do|repeat|forget|become|pretend|cut|skip|push|rush|assume|make
            @let|lets not ..1 be|do|repeat|forget|become|cut|skip|push|rush|assume
            """,
            hit="The lesson is to think before acting.",
            sound="The lesson of the drill is in the annex.",
            unless="attackers question past-before purpose-only by-system",
        ),
        Row(
            """
            communication|coordination|discipline|handovers|teamwork|alignment|awareness|hygiene ..4 must|should|shall @improve|tighten
            communication|coordination|discipline|teamwork|alignment|awareness|hygiene ..4 has|have|need|needs|got to @improve
            communication|coordination|discipline|teamwork|alignment|awareness ..4 need|needs @improvement|improving
            more|better|greater|closer|clearer|earlier|improved ..1 @communication|coordination|collaboration|cooperation|ownership|teamwork with|between|among|within|across|from|by|on|about|amongst ..5 is|are|was|were ..1 needed|required|necessary
            more|better|greater|closer|clearer|earlier|improved ..1 @communication|coordination|collaboration|cooperation|ownership|teamwork is|are|was|were ..1 needed|required|necessary
            must|should|has|have|need|needs|ought|to|shall ..2 be taken ..2 @seriously
            :obliged be @treated ..4 respect|seriousness|urgency|care
            in @future kindly|please|always|first|look|read|check|announce|ask|test|tell|think|wait|remember|be
            going forward|forwards ..1 @kindly|please|everybody|everyone
            ^ ..10 @kindly announce|check|read|ask|test|tell|wait|refrain|remember|ensure|think|look|follow|keep|make
            ^ @guard|treat|cherish|protect your ..6 as|like
            more|healthier|bigger|larger|little|healthy|some|greater @dose|bit|ounce|measure|touch|pinch|degree|spot of suspicion|caution|care|humility|discipline|paranoia|scepticism|skepticism|distrust|patience|prudence|courtesy|attention|vigilance|thought|respect
            much|more|very|so|extra|be|being @carefull|carefuly|carful|vigilent|dilligent
            @let us ..1 promise|agree|swear|vow|pledge|resolve ..3 to|not|never|that
            ^ do not @ever
            ^ do not|never @sacrifice|compromise|skimp|cut ..1 quality|safety|corners|testing|tests|review|care|on
            be ..2 @nicer|kinder|politer|friendlier|faster|quicker|stricter|tougher|braver|smarter|wiser ..8 next|in|from|please|towards|toward
            do|doing yourself|yourselves|us|everyone|everybody a @favour|favor
            everyone|everybody|all|each ..2 @thoroughly|carefully|properly|conscientiously|diligently|attentively think~|read~|check~|review~|test~|look~|consider~|follow~|plan~
            one|once time? more ..1 @rather than
            @less|fewer ..2 , more ..1 reading|thinking|testing|care|talking|listening|checking|asking|looking|discipline|thought|review|reviews|tests|caution|attention|communication|planning|humility|teamwork|documentation
            """,
            hit="Our discipline at the console needs to improve.",
            sound="The throughput of the link must improve before the sale.",
            unless="question attackers negated-blame between-machines",
        ),
        Row(
            """
                asked|requested|expected|urged|invited|required|encouraged|told to ..1 bring|show|exercise|apply|display|exhibit|demonstrate|pay ..4 more|greater|better|due|proper|utmost|closer ..1 @thoroughness|care|diligence|vigilance|discipline|rigour|rigor|attention|responsibility|urgency|commitment|seriousness|caution
                @discipline|diligence|vigilance|thoroughness|rigour|conscientiousness|attentiveness|rigor ..8 is|are|must|needs|has|have|should|shall|need|ought to? be? ..1 increased|improved|tightened|raised|enforced|restored|strengthened
                kindly|please|shall|must|should|always|to ..1 @adhere|conform|stick strictly? to ..3 sop|sops|procedure|procedures|process|processes|checklist|rules|policy|policies|guidelines|runbook|instructions|protocol
                take|takes|taken|taking ..8 to @heart
                !we|i is|are|were|was|be ..2 @reminded how|that|of|to|not
                would it @kill us|you|them to
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
            :obliged ..2 to? ..1 read|listen|think|behave|look|study|act|work|watch ..6 @attentively|conscientiously|diligently|mindfully|vigilantly|responsibly|cautiously
            :obliged ..2 to? ..1 read|handle|treat|approach|study|work|act|proceed|drive ..5 with @care|caution|diligence|attention|vigilance .|,|when|and|before|while|during|whilst
            :obliged|to ..1 become|be ..1 second @nature
            :obliged|to ..1 become|be|turn ..1 a|our|the|into ..1 @habit|reflex|instinct
            @something that? ..1 each|every|everyone|everybody|all|we ..6 has|have|must|should|need|needs|shall|ought ..1 to? ..1 live|practise|practice|remember|own|embrace|internalise|internalize
            ..6 , please? take @ownership|responsibility|pride of|in|for your|our|it|this|what
            the @ask is|for|to ..1 simple|clear|everyone|everybody|all|leads|teams|you|people|folks|colleagues|staff|engineers|developers|operators
            must|has|have|should|needs|need|shall|ought to? ..1 @bring|show|apply|exercise|display|muster ..1 the|a|that ..2 necessary|required|due|needed|requisite|appropriate|proper|same ..1 :personal_exertion|sense|responsibility
            those who ..6 @must|should|ought ..1 read|think|check|look|care|own|know .|what|before|first|twice|,|and|properly|$
            you ..4 it , you @own|fix|test|check|clean it|up
            no|not ..2 @replaces|replace|substitutes|substitute|beats for? ..3 thinking|eye|eyes|sense|judgement|judgment|care|attention|vigilance|brain|brains|diligence
            @never hurt|hurts|harmed anyone|anybody|to
            does|would|will not @hurt|harm to ask|check|look|read|test|think|double-check|talk|call
            costs|cost @nothing to ask|check|look|read|call|talk|wait .|,|!|;|first|and|us|someone|people|twice|$|somebody
            asking|checking|reading|looking|calling|talking ..3 costs|cost|hurts @nothing|nobody|little
            no @shame in ..1 asking|calling|stopping|checking|saying|waiting
            ^ better @safe than sorry
            ^ @better to ask|check|wait|stop|call|look|read
            when|if ..3 not ..1 @sure|certain , ask|stop|call|check|wait|do
            ^ just @ask .|!|,|first|us|someone|each|$|somebody
            """,
            hit="Checking the tag has to become second nature.",
            sound="The switch has to become a bridge before the node joins.",
            unless="question negated-blame attackers",
        ),
        Row(
            """
            ^ ..4 please|, @treat|handle|approach|guard|drive|code|build|test|deploy|review|approve ..5 like|if ..1 your|you|someone|somebody|lives|there
            ^ @treat|handle|approach|guard|drive|code|build|test|deploy|review|approve|merge|write|operate ..4 like|if your|you|someone|somebody|lives|there
            ^ @treat|handle|guard every|each|all|any|prod|production|the ..4 like it 's|is ..1 your|last|loaded|live|sacred|on|gold
            must|should|need|needs|has|have|to|please|shall|ought ..1 to? @treat|handle|approach|guard every|each|all|any|prod|production|the|our ..5 like|if ..1 your|you|his|her|their|our|someone|lives|somebody
            ^ @first think|look|listen|read|ask|breathe|check ,|and ..1 then ..4 .|!|$
            ^ do not ..1 @push|approve|merge|sign|ship|run|deploy|switch|open|close what|anything|something|things|code you|that
            ^ if you ..6 , do not @approve|merge|push|deploy|sign|touch|ship
            ^ if|when you ..4 , say|speak @so|up
            ^ :word to stay|remain|be|keep|become :degree* @vigilant|attentive|mindful|diligent|conscientious|careful|alert|cautious|watchful
            : everyone|everybody|all|team|staff|people|folks|colleagues|engineers|developers|operators|teams to ..1 @re-read|reread|remember|double-check|check|read|follow|pay|be|stay|keep
            @tip|protip|advice : ..1 read|check|ask|think|always|never|do|don't|slow|look
            a|one @word to the wise
            ^ :creed is|are|remains ..1 @key|everything|king|paramount|half|vital|crucial|essential|non-negotiable
            is|are a|simply|purely|just|also ..1 @matter|question of ..1 attitude|mindset|discipline|diligence|mentality|professionalism|respect|vigilance
            quality|safety|security|reliability|discipline|vigilance|care @begins|starts in|at|with the|your|our|each ..1 head|mind|top|heads|minds|yourself|person|one
            communication ..3 a ..1 @one-way|two-way street
            """,
            hit="Treat every crossing like your own children are on it.",
            sound="Treat every crossing like a station in the model of the network.",
            unless="question attackers note",
        ),
        Row(
            """
            need|needs|needed|want|wants|takes|require|requires|lack|lacks|missing|but is? ..1 people|engineers|developers|colleagues|operators|somebody|someone|reviewers|folks|staff|approvers|everyone|everybody|teams @who ..1 read|reads what|.|,|!|the|before|first|$
            need|needs|needed|want|wants|takes|require|requires|lack|lacks|missing|but is? ..1 people|engineers|developers|colleagues|operators|somebody|someone|reviewers|folks|staff|approvers|everyone|everybody|teams @who ..1 :minding !after
            i|we @ask|encourage|urge|beg|invite everyone|everybody|all|people|colleagues|teams|folks|staff|engineers|developers|operators ..5 to ..2 :care_act|be|pay|take|keep|stay|respect|remember|stick
            that ..4 @attention|care|heed|vigilance be paid|given|exercised|taken|shown
            will|shall|'ll ..1 @improve|better|strengthen our|their ..2 communication|coordination|discipline|handovers|collaboration|cooperation|vigilance|awareness !library|layer|tool|module|channel|channels|protocol|templates|service
            :more_of ..1 @adherence|compliance ..6 is|are ..1 needed|required|necessary|expected
            ^ do not|never ..8 without @thinking|asking|reading|telling
            it is for|on|upon ..1 @each|all|every|everyone|everybody ..4 to ..1 :care_act|own|keep|stay|be
            is|are @expected that AGENT ..1 read|check|pay|take|follow|double-check|remember|exercise|act|behave|show|think|respect|adhere|comply|communicate|speak|ask|reads|checks|follows|takes
            it is|will|was|has ..1 be? @expected of ..1 AGENT
            sent|issued|circulated|went|goes|posted ..8 @reminding|urging|exhorting|imploring|admonishing all|everyone|everybody|them|the|our|staff|users|people|colleagues|teams|folks|engineers|developers|operators
            @reinforce|reiterate|restate|re-emphasise|reinforced|reinforcing|reiterated|reiterating ..5 message|need|importance|expectation|expectations|rule|rules ..1 with|to|of|for|that|among|across|amongst
            :obliged ..2 to? ..1 set the ..1 @tone
            @ensure|ensuring|ensures|sure|certain that? ..2 engineers|staff|team|teams|crew|crews|developers|operators|colleagues|employees|personnel|everyone|everybody|people|folks ..1 follow|follows|read|reads|understand|understands|check|checks|adhere|comply|respect|communicate|communicates|heed|observe|exercise
            @note|reminder|memo to self|ourselves|myself|all|everyone|everybody
            ^ ..1 @reminder|reminders sent|issued|given|posted|circulated ..1 to ..2 team|teams|everyone|staff|engineers|operators|crew|developers|colleagues|shift|personnel|everybody|people|folks
            ^ ..1 team|staff|crew|operator|operators|engineer|engineers|shift|personnel|everyone|technician|everybody|people|folks|colleagues|developers|teams @reminded to|of|about|that
            ^ staff|crew|team|operators|engineers|personnel|all|everyone|drivers|everybody|people|folks|colleagues|developers|teams ..1 to be made @aware
            ^ @encourage|urge|ask|tell|remind engineers|developers|staff|everyone|people|teams|operators|colleagues|crews|everybody|folks ..1 to ..1 :care_act|be|take|pay|stay|respect
            ^ do not|never ..1 @deploy|release|merge|push|ship ..3 on|after|before ..1 friday|fridays|weekend|weekends|holiday|holidays
            each|every ..2 engineer|developer|operator|owner|person|member|reviewer ..3 is|are @responsible|accountable for :ing|his|her|their|its
            :obliged ..2 to? ..1 take ..1 more|greater|rather|some|the ..1 more? @trouble|pains over|to|with|in
            more|greater @trouble|pains ..1 :obliged|is ..1 to? be ..1 taken
            this|such|it|that|thing|things ..3 not ..4 @happen|occur a|another ..1 second|time
            :obliged|will|shall|'ll ..2 to? ..1 contribute|do|play|give|add|pull ..1 his|her|their|our|its|your|my ..1 @part|bit|share|utmost|weight
            should|must|is|are|be|serve|as|a ..2 @wake-up|wakeup call|calls ..1 for|to ..1 us|all|everyone|everybody|the ..1
            it|they ..1 just|simply|only|merely @has|have|need|needs|must|should|shall|ought to be followed|obeyed|respected|observed|heeded|lived
            :rules ..4 must|has|have|should|needs|shall|need|ought ..1 to? be ..2 @followed|observed|adhered|respected|obeyed|heeded ..1 by|to|at ..1 all|everyone|everybody|every|each|any
            checklist|runbook|procedure|procedures|policy|policies|rules|rule|freeze|handbook|briefing|handover|reviews|reading|following|checking|discipline|vigilance|diligence|double-checking ..5 is|are not ..1 @optional|suggestion|suggestions|decoration|negotiable|luxury .|!|,|;|$|and|but|for
            staying|reading|checking|asking|listening|communicating|paying|double-checking|thinking|speaking|caring ..5 is|are|'s ..1 part of the|our|your|their|everyone's|every @job|craft|trade|profession
            not|never ..3 let|allow|permit|allowed ..2 standards|discipline|vigilance|quality|attention|diligence|concentration ..2 to? @slip|slide|drop|lapse|flag|waver
            standards|discipline|vigilance|attention|diligence|concentration ..4 must|may|can|should|shall not|never ..1 be? ..1 allowed? to? @slip|slide|drop|lapse|flag|waver
            second @look must|should|may|can not|never ..1 be ..1 forgotten|skipped|omitted|neglected
            @care|attention|caution will|shall|'ll ..1 be ..1 taken|paid|exercised|given ..2 future|always|more|by
            :obliged to? ..1 try|work @harder
            i|we would|'d|must|do ..1 @ask|urge|beg|like AGENT ..4 to ..2 :care_act|be|pay|take|keep|stay|respect|remember|spend|stick|avoid
            @culture|environment|mindset|mentality where|in|that which? ..1 each|every|all|people|everyone|everybody|engineers|we|nobody|folks|colleagues|staff|developers|operators|teams ..2 double-check|checks|check|speak|speaks|ask|asks|care|cares|own|owns|think|thinks|treat|treats|feel|feels|take|takes|respect|respects|question|questions|challenge|challenges
            , do ..2 keep|have ..3 @eye|eyes ..1 on|open|out|peeled
            """,
            hit="Standards at the desk must not be allowed to slip.",
            sound="The standard of the connector must not be mixed up with its predecessor.",
            unless="question attackers past-before by-system users",
        ),
        Row(
            """
            is|are|must|should|has|have|need|needs|shall|ought ..1 to? be ..2 read|done|carried|performed|made|filled|written|handed|checked|reviewed|treated ..2 out? ..1 @conscientiously|diligently|attentively|mindfully|responsibly|religiously
            must|should|has|have|need|needs|shall|ought ..1 to? be ..1 @read|followed|studied|carried ..2 carefully|attentively|thoroughly|diligently
            must|should|has|have|need|needs|shall|ought ..1 to? be ..1 @reviewed|checked|tested|examined|planned|prepared ..1 carefully|attentively|diligently|conscientiously
            must|should|has|have|need|needs|is|are|shall|ought ..1 to? be ..1 read|checked|handled|made|done|treated with ..1 @care|caution|diligence|attention .|,|when|and|before|while|$|whilst
            handover|handovers|checks|reviews|check|review|briefing|briefings|testing ..3 :obliged ..1 to? be ..1 done|made|carried|taken|given|performed|held ..1 out? ..1 @properly|seriously|carefully|thoroughly|conscientiously|right|diligently
            ^ do the|your|our ..3 @properly|conscientiously|thoroughly|carefully
            ^ more ..2 , @please
            communication|handovers|discipline|cooperation|coordination|teamwork|attention ..4 must|should|has|have|need|needs|shall|ought to? ..1 @get|become better|stronger|clearer|tighter|earlier
            ^ please? @talk|speak to each|one|us|people|somebody|someone|me
            please ..1 @talk|speak to us|each|me|people
            please ..1 let us|me|them @know before
            ^ please? give|shoot|drop ..3 @shout|heads-up|ping|call|line before|first|when
            ^ @shout|ping|yell before|if|when|first
            , say @something .|!|$
            ^ be @kind|kinder|nice|nicer|honest|smart|sensible|brave to|and|:|.|,|about
            ^ use|engage|switch|turn ..2 @brain|brains
            @clear|cool head is|must|has|needed|at
            ^ no ..1 @cowboy|yolo|hero
            ^ @enough with|of the|these|this|all|with
            it is|'s ..1 @time that? AGENT ..1 took|learned|learnt|started|stopped|grew|got|began|paid|treated|thought|read|owned
            it is|'s ..1 time to ..1 @grow|wake|step|man up
            is|are|was not ..1 @rocket science
            we are|'re @better than this|that
            look ..3 in the @mirror
            has|have|must|need|needs|should|shall|ought to? be @lived|embraced|breathed
            walk the @talk
            ^ @practise|practice what you
            let us ..1 @make an|every|more effort
            let us ..1 @tighten|sharpen|lift|pull
            ^ @step it up
            ^ get it @together
            , just @read|follow it|them
            ^ just|simply @follow the|your ..2 :rules .|!|,|$
            prevention is @better
            """,
            hit="It is time the night desk took its own list seriously.",
            sound="It is time for the desk to move, and the vans are booked.",
            unless="question attackers note",
        ),
        Row(
            """
            :obliged ..2 to? ..1 do|make|give|take|run ..1 our|the|their|his|her|your ..2 @handover|handovers|checks|reviews|homework|testing|briefings ..1 properly|right|better|carefully|seriously|diligently|thoroughly
            :obliged ..2 to? ..1 @work on ..2 communication|discipline|attitude|awareness|culture|teamwork|ourselves|vigilance|trust
            :obliged ..2 to? ..1 @work on how we|they|people ..1 talk|communicate|work|hand|treat|listen|speak
            each|every ..3 of us ..1 is|are|carries|carry|bears|bear|has|shares ..1 @responsible|responsibility|accountable|duty
            each|every|everyone|everybody ..4 :obliged ..1 @ask himself|themselves|herself|itself
            will|shall|must|should|to|for|of|'ll ..1 @ensure|ensuring|making|see|make ..3 that ..1 their|his|her|all ..2 people|staff|teams|crews|crew|reports|colleagues|everyone|everybody|folks|engineers|developers|operators ..1 are|is|be|stay|read|follow|take|pay|respect|remain|remember|behave ..1 :exert|the|their|care|attention|vigilant
            @see|ensure|ensuring|sure|expected|expect|expects ..4 that ..1 :rules ..1 is|are|be ..1 obeyed|respected|heeded|adhered|observed
            @maximum|greatest|highest|fullest ..2 care|attention|caution|diligence|vigilance|concentration|discipline|alertness ..1 is|are|must|should|has|will|shall|,|!|.|'ll
            is|are|were|been|be ..1 @sensitised|sensitized again|accordingly|.|,|once|further|by|in|$
            @sensitisation|sensitization|awareness-raising of|for|among|amongst ..1 AGENT
            made|make|making AGENT? ..1 @aware ..4 of ..2 seriousness|gravity|importance|responsibility|responsibilities|duty|duties|obligations|rules
            awareness|consciousness ..6 must|has|needs|should|have|shall|need|ought ..1 to? be ..1 @created|promoted|built|fostered|sharpened
            @attitude|attitudes|mindset|mindsets ..4 must|has|have|need|needs|should|shall|ought ..1 to? change|improve|shift
            """,
            hit="Each and every one of us carries responsibility for the yard.",
            sound="Each of us carries a radio in the yard.",
            unless="question attackers past-before by-system",
        ),
        Row(
            """
            !how|what|where|when|why|which|who can|could|will|would|shall|may|might|'ll we|you|everyone|everybody|people|folks|all|colleagues|staff|engineers|developers|operators|teams ..2 please|all|try ..3 be|become|stay|remain ..3 @careful|vigilant|attentive|disciplined|mindful|diligent|cautious|thoughtful|considerate|rigorous|thorough|proactive|responsive
            !how|what|where|when|why|which|who can|could|will|would|shall|may|might|'ll we|you|everyone|everybody|people|folks|all|colleagues|staff|engineers|developers|operators|teams be|become|stay|remain ..2 more|extra @careful|vigilant|attentive|disciplined|mindful|diligent|cautious|thoughtful|considerate|rigorous|thorough|proactive|responsive
            !how|what|where|when|why|which|who can|could|will|would|shall|may|might|'ll we|you|everyone|everybody|people|folks|all|colleagues|staff|engineers|developers|operators|teams ..4 please|more|closer|extra|better|little|bit ..5 @attention|care|heed !of
            can|could|will|would|may we|everyone|everybody|people|folks|all|colleagues|staff|engineers|developers|operators|teams ..2 @please ..3 remember|stick|respect|think|double-check|own|communicate|refrain|try|listen|concentrate|behave
            can|could|will|would|may everyone|everybody|people|folks|all|colleagues|staff|engineers|developers|operators|teams ..2 @please ..3 follow|check|read|use|announce|ask|keep|test|make|start|avoid|be|look|tell|write
            can|could|will|would|may we|everyone|everybody|people|folks|all|colleagues|staff|engineers|developers|operators|teams ..2 @please ..2 stop|start|avoid|keep :ing
            @please ..1 can|could|will|would everyone|everybody|people|folks|all|we|you|colleagues|staff|engineers|developers|operators|teams ..3 :care_act|make|be|remember|stop|keep|respect|stick|avoid
            shall|can|could|should|will|'ll we ..1 all ..2 @agree|promise|try|commit|start|learn|remember|stop ..1 to|:ing|that
            can|could|shall we ..1 please all ..1 @:care_act
            possible for @everyone|everybody|people|folks|all|colleagues|staff|engineers|developers|operators|teams to ..2 :care_act|be|remember|keep|respect|stop|stick
            can|may|could|must i|we ..1 please? @ask|remind|beg|urge everyone|everybody|people|folks|all|colleagues|staff|engineers|developers|operators|teams ..6 to ..2 please|:care_act|be|use|remember|respect|stick|keep|stop
            """,
            hit="Folks, could we all be a bit more careful with the gate?",
            sound="Could we please get a second gate?",
        ),
    ),
)
