"""It was obvious, clear, there to be seen; anybody would have known."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        it|this|that|which|these|those|some|signs was|were|is|been|seems|seemed ..2 @obvious|predictable|foreseeable|inevitable|unavoidable|self-evident ..6 that|to|from|for|at|,|.|even
        it|this|that|which should|must|ought|might to? have ..2 @evident|apparent ..6 that|to|from|for|at|,|.|even
        it was :adverb* @plain that|from|to
        it|this|that|which was|were :degree* @evident|apparent all|already|early|long|to|even
        it was :degree* @evident|apparent ..14 , yet|but|though
        it was :adverb* possible|easy|simple|trivial to @spot|notice|detect|foresee|predict|anticipate|recognise|recognize this|that|it|the|how|why|what
        @answer|answers|clue|clues|hint|hints|explanation was|were ..2 in|on|at|there|right|sitting|lying|waiting
        telling|told|showing|showed|saying|said|warning|warned|pointing|screaming|shouting ..6 all @along
        says|said|states|stated|warns|warned ..2 in @bold|red|capitals
        :subject_pronoun|everyone|everybody|all @knew ..1 this|it|that|something|one would|could|was|might ..1 happen|fail|come|break|going|end|crash|collapse|blow|bite|only
        @unnecessarily|needlessly|unacceptably|inexcusably|avoidably|embarrassingly|shamefully long|slow|late|prolonged|delayed|extended|complicated|lengthy
        after the @fact ,? it|this|that|the|we ..8 plain|clear|obvious|evident|simple|easy|should|could|would
        it is|was|'s :degree* @clear|obvious|evident|apparent|plain that ..8 mistake|mistaken|wrong|bad|poor|should|ought|lacked|insufficient|inadequate|unprepared|flawed|misguided|negligent|unwise
        should|must|ought|might|would|could ..1 have been? ..1 @obvious|clear|plain|apparent|evident|self-evident|foreseeable|predictable|unmistakable|noticeable
        @obvious to ..2 AGENT
        @obvious|apparent|evident to ..2 anyone|anybody|everyone|everybody|all
        !tried|try|trying the ..1 @obvious|glaring|blatant ..1 sign|signs|mistake|error|choice|thing|warning|warnings|problem|flaw|fault|gap|bug|omission|clue|clues|answer|step|question|risk|risks|danger|dangers|hazard|hint|hints|precaution|weakness|oversight|explanation|suspect|culprit|cause|solution|conclusion|symptom|symptoms
        @glaring|glaringly|blindingly|blatantly|patently|abundantly
        a|an|the|this|another|some|any|our|its|their ..1 @avoidable|preventable|foreseeable !future|that|in|by|if|or
        error|mistake|fault|problem|bug|mismatch|typo|cause|sign|signs|warning|warnings|discrepancy|gap|leak|risk|hole|flaw|trend|spike|failure|outage|incident ..3 was|were :degree* @easy|simple|trivial to spot|see|notice|find|avoid|prevent|detect|catch|identify|recognise|recognize|foresee|predict|anticipate|diagnose
        documentation|docs|manual|runbook|playbook|readme|instructions|notice|warning|message|label|sign|procedure|ticket|email|advisory was|were :degree* @clear|explicit|unambiguous|unequivocal about|on|that|here|in|:|.|,|enough
        risk|risks|danger|dangers|hazard|weakness|weaknesses|vulnerability|problem|problems|issue|issues|fault|defect|flaw|gap|limitation|bug|leak ..4 had been :adverb* @known ..1 for|since|about|to
        @signs|indications|symptoms|warnings|hints|clues|indicators ..4 were|had|was ..2 visible|present|apparent|evident|noticeable|plain|there ..2 long|months|weeks|days|hours|before|already|beforehand
        there was|were|had been? ..2 clear|obvious|unmistakable|plain|ample|plentiful|abundant @warning|warnings|sign|signs|hints|hint|clues
        @painfully !slow|slowly
        @plain|clear|obvious ..1 to see|behold|everyone|everybody|anyone|anybody
        in|within|into @plain sight|view
        right|from|just under|beneath|before|in ..2 @noses|nose|eyes
        staring|stared|stare|stares|glaring|peering|looking|looked|slapped|slapping|hitting|hit ..5 in|right|at|into ..1 @face|eye|eyes|noses
        hiding|hidden in @plain
        no @brainer
        @clear|obvious|evident|plain|apparent from|at the ..2 start|beginning|outset|first|onset
        @clear|obvious|evident|plain|apparent from|since|on day one
        from the ..2 start|beginning|outset|onset|first ..4 it|this was :degree* :adverb* @clear|obvious|evident|apparent|plain that
        as early as ..4 it|this was :degree* :adverb* @obvious|evident|apparent|plain that
        everyone|everybody|anyone|anybody ..1 @knew !their|his|her|where|each|who
        everyone|everybody in|on|at ..3 @knew !who|where|how|what|their|his|her|whom|which
        @right there ,? in|on|for|before|at
        @there for ..2 all|everyone|everybody|anyone|anybody to
        @no-brainer|child's|elementary
        all AGENT had|needed|have to @do
        all it|that would have @taken|needed|required
        all that @stood between
        how @hard|difficult can|could|is
        hard|difficult|impossible to @miss|overlook|ignore|misread|mistake
        impossible|difficult|hard to @miss|overlook
        one|a|single|quick|simple|brief|second|closer|mere|cursory ..1 @glance|look|peek|skim|grep ..6 would|could|might|should|'d|was
        as? @any|every ..2 :role|engineer|operator|reader|schoolboy|child|beginner|fool|shop would|could|'d|should|knows ..1 have|know|see|tell|notice|spot|realise|realize|understand|recognise|recognize|expect|guess|that|will
        could|might|would|should|will|must|'d :adverb* have :adverb* @guessed|foreseen|predicted|anticipated
        """,
        hit="It was obvious that the tank would overflow.",
        sound="As there was no obvious pattern we sorted the hosts by kernel.",
        unless="attackers absent future denied-inside took-look soon-known nobody-could",
    ),
    Row(
        """
        AGENT @clearly|obviously|evidently|plainly|surely|blatantly|patently|undoubtedly|unquestionably|manifestly|self-evidently|conveniently|visibly|demonstrably|palpably ..1 :past|not|had|was|were|should|could|would|ought|must|never|has|have|is|are|misread|thought|put|set|let
        AGENT had|has|was|were|did|have|should|could|must|would|ought|'d|is|are|'re|'s @clearly|obviously|evidently|plainly|simply|surely|merely|apparently|blatantly|patently|undoubtedly|unquestionably|manifestly|demonstrably|palpably|visibly
        ^ :word? ,? @obviously|clearly|evidently|plainly|surely|undoubtedly|unquestionably|manifestly|patently ,? AGENT
        ^ :word? ,? @obviously|clearly|evidently|plainly|surely|undoubtedly|manifestly|patently ,? the|this|that|these|our|it|there|no|a|an|more|better|too|nobody|whoever|someone ..12 should|ought|not|never|wrong|mistake|fault|was|were|had|did|nobody|pointed
        @clearly|obviously|evidently|plainly|manifestly|patently did|does|had|was|were|has|have|could|knew not
        had|was|were|has|have @clearly|obviously|evidently|plainly|manifestly|patently not|never been? :adverb* :human_participle|learned|learnt|enough|thought|ready|prepared
        , but|and|yet AGENT @evidently|clearly|obviously|plainly
        must|should|could|would|ought @surely to? have
        AGENT ..3 @must :adverb* have :adverb* known|seen|noticed|realised|realized|recognised|recognized|understood|suspected|sensed|heard
        """,
        hit="Ravi clearly misread the situation.",
        sound="Both peaks show up clearly on the third chart.",
        unless="attackers future conditional ability",
    ),
    Row(
        """
        @clearly|obviously|evidently|plainly|blatantly|patently|undoubtedly|unquestionably|manifestly|palpably :past|not|had|knew|saw|thought|let
        """,
        hit="The engineer on call plainly knew about the spare disk.",
        sound="The second disk plainly had the same fault.",
        who=Who.HUMAN,
        unless="attackers future conditional ability negated",
    ),
    Row(
        """
        was|were|is|are :degree* @self-evident|unmistakable|undeniable|incontestable|incontrovertible|indisputable|inescapable|manifest|foreordained|preordained|ineluctable|inexorable|self-explanatory
        was|were :degree* @unambiguous|unequivocal .|,|and|in|from|:
        was|were ..1 @obviously|manifestly|patently|blatantly|glaringly|plainly|undeniably|unmistakably|indisputably|unquestionably|undoubtedly|laughably|embarrassingly|ridiculously|absurdly !generated|copied|produced|created
        was|were|is|are ..1 @clearly|visibly|demonstrably|self-evidently ..2 wrong|insufficient|inadequate|unfit|mistaken|mistake|error|flawed|broken|bad|poor|unsuitable|overdue|unwise|foreseeable|avoidable|preventable|predictable|doomed|asking|unacceptable|impossible|misguided|dangerous|risky|wrongly
        was|were ..1 @clearly|visibly|demonstrably far|much|way|too
        had @clearly|obviously|plainly|visibly been warning|pointing|showing|signalling|signaling|telling|visible|known|there|building|coming
        was|were|is|proved|seems|seemed|looks|looked|remained ..1 :degree* obvious|evident|apparent|plain|clear|wrong|foolish|simple ..2 in|with ..1 @hindsight|retrospect
        :subject_pronoun all|both @knew|know
        :subject_pronoun @knew|know full|perfectly|damn|very|better ..1 well|that|than|.|,
        everyone|everybody|all|anyone ..2 @knew|knows|understood ..3 was|were|would|dying|coming|bound|doomed|never|better|happen|that
        as @warned|feared|foretold|foreseen|prophesied !by
        just|exactly|precisely as|like|what ..2 had? been? ..1 @predicted|warned|feared|foretold|foreseen
        as ..1 was|were|is ..1 to be @expected|feared|foreseen|anticipated
        only to be @expected
        as|it|which|this could|might|would|should|ought to? have ..1 been ..1 @expected|foreseen|anticipated|predicted|foretold|imagined|guessed
        as @anyone|anybody|everyone|everybody ..1 would|might|could|should|will ..2 expect|expected|imagine|imagined|guess|guessed|predict|predicted|anticipate|foresee|see|seen|tell
        ^ sure @enough , ..10 knew|known|warned|feared|dying|never|told|expected|predicted
        ^ and|but|so? @naturally ,|the|a|an|this|that|it|nobody|no|none|we|they
        , @naturally ,
        ^ @duh|doh|surprise|shocker|newsflash|shockingly|lo ,|:|!|.|and
        ^ @hardly surprising|surprisingly|a ..2
        @newsflash|shocker :
        @lo and behold
        no prizes|prize|points|marks|medals|reward for ..1 @guessing|guess
        go @figure
        big @surprise|shock
        what a ..1 @surprise|shock|shocker
        who would|could|'d have ..1 @thunk|guessed|known|imagined|expected|foreseen|predicted|thought
        ^ @guess what|who|which ..1 ,|:|happened|!|broke
        @stands|stood to reason
        only @logical|natural|inevitable that
        goes|went|going ..2 to @show|prove !the|a|an|how|up
        @proves|proved|proving|confirming my|our|the point
        needs|need|needed|takes|took|takes|required|requires no @explanation|genius|crystal|phd|rocket|detective|oracle|prophet|sherlock|einstein|wizard|clairvoyant|prophecy
        not|no|hardly|without ..1 take|need|require|have|be|exactly|needing|rocket|a|quite ..3 @genius|phd|rocket|oracle|prophet|clairvoyant|sherlock|detective|einstein|fortune-teller|mathematician|mind-reader|psychic|doctorate|crystal
        @rocket science|scientist|surgery
        brain @surgery
        it was|is perfectly|completely|absolutely|totally|painfully|abundantly|quite|patently @clear that|to|from|.
        as any|every ..2 @knows|understands ,|will|.
        could|can ..1 hardly|scarcely|barely|not|never have been ..2 @clearer|plainer|simpler|easier|louder|starker|blunter
        could|can not|hardly|scarcely have been ..1 more|any|less ..1 @obvious|plain|explicit|blatant|clear|visible|subtle|prominent|conspicuous
        that this|it|the|these ..8 should|ought|must to? have been ..1 @clear|obvious|plain|apparent|evident|known
        only @ever a question|matter of
        fix|solution|remedy|answer|workaround|cure|cause|mistake was|is :degree* @trivial|laughable|banal|childishly|laughably|ridiculously
        fix|solution|remedy|answer|workaround|repair|recovery|cure|cause was|were|is ..1 as @simple|easy|trivial|basic|straightforward as
        was|were|is :adverb* visible|clear|obvious|evident|apparent|plain|recognisable|recognizable|identifiable at|from a|one|first|the|any ..1 @glance
        was|were|had @clearly|plainly|explicitly been? documented|stated|described|written|marked|labelled|labeled|signposted|announced|flagged|highlighted|advertised|spelled|spelt
        risk|risks|danger|dangers|hazard|hazards|weakness|weaknesses|vulnerability|limitation|flaw|fragility ..6 was|were|is|had :adverb* well|widely|perfectly|commonly|fully|long been? @known|understood|recognised|recognized|documented !and
        nobody|none|noone|no|no-one ..8 could|can|should have :adverb* @missed|overlooked|ignored|mistaken
        was|is|were|are :degree* @trivial|elementary ..3 ,|; ..1 yet|but
        @inevitability of
        log|logs|message|error|output|console|alert|email|ticket|docs|documentation|manual|banner|page|readme|runbook|warning ..1 @literally|plainly|clearly|explicitly says|said|say|read|told|states|stated|spelled|warned|warns|pointed|named
        no ..1 great|big|deep|real|particular|huge @mystery|secret|puzzle|riddle
        no ..1 @mystery|coincidence|shock that|to|why|,|.
        is|was no @secret|accident that
        @simplicity itself
        child 's @play
        would|could|might|should|ought|'d to? have ..1 been :degree* @easy|trivial|effortless|painless|straightforward|simple|elementary|child's|obvious|plain|a-breeze to|for|enough|matter|and|.|,|even|from
        would|could|might|should|'d have :adverb* been ..1 a|an|the|no ..1 @trivial|easy|simple|straightforward|five-minute|two-minute|ten-minute|one-minute|one-line|one-liner|two-line|matter|trouble|breeze|doddle|no-brainer|cinch|effort
        was|were|is :degree* @trivially|ridiculously|laughably|embarrassingly|absurdly|dead|stupidly|childishly|painfully|comically|insultingly easy|simple|obvious|clear|basic|avoidable|preventable|predictable
        would|could|might|'d ..1 have ..1 @taken|cost|required|needed ..5 seconds|minutes|minute|moment|moments|second|hour|glance|call|email|message to check|look|read|test|verify|spot|see|notice|ask|fix|find|add|grep|review|confirm|revert|realise|realize|tell|write
        would|could|'d|should have ..1 taken|cost|required|needed|been ..1 one|a|single ..1 @keystroke|keystrokes|click|clicks|grep|glance
        would|could|might|'d have ..1 @taken|cost|needed|required ..1 only|just|barely|hardly|scarcely|merely|mere|less|nothing|little ..2
        would|could|might|'d only|just|barely|hardly|scarcely|merely have @taken|cost|needed|required
        needed|required|took|needs|takes ..1 nothing|no ..1 more|than ..1 @than
        a|one|single|the|briefest|quick|cursory|mere|careful|proper|closer ..3 @glance|look|peek|skim ..8 would|could|might|should|'d :adverb* have
        the @slightest|merest|briefest|smallest|least|faintest ..4 would|could|might|should|'d|was|were
        @kindergarten|schoolboy|schoolgirl|textbook|rookie|beginner|beginners|amateur|novice|newbie|first-year|classic|elementary ..1 mistake|mistakes|error|errors|slip|oversight|blunder|blunders|precaution|precautions|hygiene
        common @knowledge|sense
        @basics of
        @basic|elementary|rudimentary ..1 hygiene|competence|precaution|precautions|diligence|caution|prudence|courtesy|decency|housekeeping|seamanship|airmanship|vigilance
        first @place|thing ..2 anyone|anybody|any|everyone|everybody|one|you ..2 would|should|looks|learns|checks|asks|tries|look|learn|check|learned|learnt
        @anyone|anybody|everybody|everyone|whoever ..8 would|could|should|might ..1 have ..1 seen|told|known|guessed|noticed|spotted|predicted|foreseen|anticipated|realised|realized|understood|worked|expected|done|recognised|recognized|figured|warned|caught|heard|read|asked|suspected|thought
        @anyone|anybody|everybody|everyone ..6 would|could|can|should|will ..1 see|tell|know|guess|notice|spot|predict|foresee|realise|realize|recognise|recognize|understand|agree|expect ..1 that|from|how|what|coming|why|this|it
        anyone|anybody|everybody|everyone !who ..4 @knows|understands|realises|realizes|agrees|remembers that|you|how|what|not|better|this
        any|every|even|a|an|most|your ..1 @schoolchild|toddler|schoolboy|schoolgirl|beginner|novice|layman|layperson|grandmother|granny|grandma|newcomer|amateur|rookie|undergraduate|first-year|five-year-old|idiot|fool|half-wit|imbecile|moron|monkey|trainee|apprentice ..1 would|could|can|knows|sees|might|should|understands
        any|every ..1 @competent|decent|half-decent|half-competent|self-respecting|sane|sensible|responsible|serious :word
        any|every|even a|an|the|our|my? ..1 @child|intern|trainee|student|junior|dog|mother|cat ..1 would|could|can|knows|sees|might|should|understands
        a @child would|could|can|knows|sees
        only a|an|the ..1 @fool|fools|idiot|idiots|madman|amateur|amateurs|beginner|novice|lunatic|genius|moron
        not|never|no|hardly|scarcely ..2 be|been|have|so ..1 @clearer|plainer|simpler|easier|louder|starker|blunter
        could|can not|hardly|scarcely ..3 more|any ..1 @obvious|plain|explicit|blatant|clear|straightforward|glaring
        nothing|little|hardly|what could|be|would|is have|be|been|have ..2 @simpler|easier|clearer|plainer|more
        @plain|clear|obvious|evident|apparent|visible for ..2 all|everyone|anyone|anybody|everybody to|who|with
        @plain|obvious|evident|apparent to ..1 see|behold|everyone|everybody|anyone|all|anybody
        in @black and
        in ..1 bold|capital|red|large|big|block|huge|giant @letters|type|capitals
        @shouting|screaming|crying|yelling|screamed|shouted|cried|begging|begged|yelled|shrieking|shrieked ..1 at|out|for|from ..1 us|them|him|her|the|help|attention|trouble|everyone
        should|would|must|ought|might|could ..2 have ..1 rung|rang|set|sounded ..3 @bell|bells|alarms
        alarm|warning @bells
        @red flag|flags
        dead @giveaway
        @tell-tale|telltale sign|signs
        warning|danger|tell-tale ..1 @signs ..3 were|had|was|unmistakable|ignored|missed|there|everywhere|plain|obvious
        beyond|without|no|any|little|hardly ..1 @doubt ..1 that|,|about|the|whatsoever|but ..6 should|ought|was|were|had|would|could
        @unquestionably|undeniably|indisputably|indubitably|self-evidently|incontestably|unmistakably|manifestly|patently ,|the|should|a|was|were|not|wrong|have|is|had
        only ..1 one ..2 @outcome|ending|conclusion|result !in|per|for|set|is
        only ..1 one @way|direction ..1 this|it|that|things ..1 could|would|might|was|to
        could|can|would only ..1 @end|go|finish ..2 badly|one|tears|disaster|failure|trouble|wrong|downhill
        was|were|seemed|looked ..1 @certain|sure|guaranteed|ordained|fated|destined|doomed|bound|condemned to|from|for ..1 fail|break|happen|go|end|blow|fall|collapse|cause|crash|failure|disaster|bite|come|run|lead|trip|hit|haunt|backfire|day
        a|an ..1 @certainty|inevitability|foregone|formality from|that|,|.|once|given|as|after|when
        a|an ..1 @given from|that|,|.|once|given|as
        had|have|has|got it|this ..1 @coming
        had|has to @happen|fail|break|come|blow|burst|backfire ..1 sooner|eventually|one|someday|some|sometime
        @tempting|tempted|tempt fate|providence|disaster
        playing|played|play|plays with @fire|matches
        skating|skated|walking|treading on ..2 @ice|eggshells
        on ..1 @borrowed time
        an|a|open ..1 @invitation to|for ..2 trouble|disaster|fail|failure|failures|attack|attackers|chaos|mistakes|errors
        @begging|crying|screaming|praying|itching ..1 for|to ..1 trouble|disaster|be|it|happen|fail|break|attention
        @disaster|trouble|catastrophe|calamity|trainwreck|train-wreck was|waiting|in ..1 programmed|inevitable|waiting|certain|looming|making|bound|sure|foreseeable|predictable|preordained
        a|an|the|its|their|entirely|wholly @unavoidable|inevitable|inescapable|predictable|foreseeable|logical ..1 consequence|result|outcome|happened|end|failure|outage|crash|conclusion
        @unnecessary|needless|pointless|senseless|gratuitous outage|outages|incident|incidents|downtime|disaster|loss|losses|accident|mess|pain|delay|delays|suffering|panic|confusion|escalation
        not|never ..1 need|needed|have|had ..2 have|to ..1 @happened|happen|occurred|occur
        could|might|would|should so @easily|readily|simply
        could|might|would|should|'d ..1 @easily|readily|simply|trivially have ..2 been
        not|hardly ..2 @hard|difficult to see|guess|work|predict|imagine|foresee|anticipate|understand|tell|find|spot|figure|read|check|know|realise|realize|recognise|recognize
        should|ought @never to? have ..1 happened|been|come|got|gone|left|reached|passed|made
        with the ..1 @wisdom|clarity|knowledge|advantage|eyes|privilege|insight|benefit of today|now|hindsight
        with|in ..1 @20/20|twenty-twenty
        @retrospectively ,|it|the|this|that|one|we|i|they ..10 was|were|should|could|would|had|is|seems
        @looking|thinking back|backwards|backward at|on|over|to ..14 should|could|would|obvious|clear|clearly|cost|lost
        @looking|thinking back|backwards|backward at|on|over|to ..3 decision|decisions|event|events|incident|outage|timeline|week|night|day|evening|weekend|response|migration|rollout|change|release|it|this|that|how ..16 was|were|had|is
        @seen|viewed|looked|judged from today|now
        now|today|knowing ..1 that|what ..1 we @know|understand what|better|how
        @told|warned ..1 you|us|them|him|her|everyone|everybody|people|management ..1 so|often|repeatedly|enough
        too|so @obvious|clear|plain|blatant ..1 to|for|that|not ..1 miss|overlook|ignore|need|anyone|anybody|nobody|mention|question
        @obvious|blatant|flagrant|egregious|gaping|howling mistake|error|blunder|oversight|omission|flaw|gap|fault|hole|signs|warning|warnings|risk|risks|danger|dangers|hazard|precaution|failure|contradiction|discrepancy|red|clue|clues|hints|consequence|consequences|flaws|gaps|weakness|weaknesses|symptoms|disregard|negligence
        as @obvious|plain|clear|evident|blatant as ..1 day|daylight|can|could|it|glass|a|mud|nose
        under|beneath|before|in|past|from ..1 our|my|their|his|her|everyone's|your|everybody's|'s ..1 @noses|nose|eyes|face|faces
        right in @front of
        @fate|inevitable|inexorable caught|took|ran|happened|march|struck|intervened|arrived|followed
        the @rest ,|was|is as ..1 they|history|we
        @famous last
        @classic case|mistake|error|blunder|rookie|oversight|gotcha|beginner
        if|only|but|because @hindsight
        @simply|merely|purely a ..1 matter|question|case|oversight of
        was|were|is|be @simply|merely|just a|an|as ..1 matter|question|case|simple|oversight|easy of
        , of @course .|;
        is|was|are|were , of @course ,
        and|but|so|which|, of @course ,? OTHER
        and|but|so|which|, of @course ,? the|it|this|that|nobody|no|there|failed|broke|went|was|were|had|did|could
        ^ of @course the|a|an|no|that|this|all|it|every|one|there|they|we|i ..12 was|were|did|had|could|would|failed|broke|went|fell|took|filled|ran|made
        as @luck|fate|murphy|murphy's|irony|chance would|had|law
        @murphy's law
        @ironically|tellingly|unbelievably|incredibly|astonishingly|amazingly|bafflingly|inexplicably|mind-bogglingly|remarkably ,|enough|nobody|no|none|not|the ..8 nobody|no|not|never|none|still|failed|without
        """,
        hit="The mismatch between the two firmware versions was self-evident.",
        sound="The panel shows the two peaks that Ravi saw at 10:04.",
        unless="attackers future conditional question risk absent denied-inside nothing-was saw-none not-before",
    ),
    Row(
        """
        AGENT must|should|ought|would :adverb* ..1 have :adverb* been ..2 @aware|conscious|mindful|cognisant|cognizant|obvious|clear
        AGENT @knew|know ..1 better !how|than|what|where|which
        AGENT @knew|know ..1 full|perfectly|very|damn|exactly|precisely|all ..1 well|that|about|too|what
        AGENT ..2 @surely|undoubtedly|obviously ..1 :past|not|had|was|were|should|could|would|must|known|knew|saw|seen|aware
        ^ @surely AGENT
        ^ @surely someone|somebody|anyone|anybody|everyone|the|this|that|it|one|we|they
        ^ @clearly|evidently|obviously|plainly , ..14 should|ought|not|never|wrong|mistake|nobody|no|insufficient|inadequate|failed|enough
        """,
        hit="They knew full well that the disk was dying.",
        sound="The dashboard knew two states, red and green.",
        unless="attackers future conditional ability question",
    ),
    Row(
        """
        been|were|was there all @along
        @obvious|evident|apparent|plain now that|,|.
        """,
        hit="The signs had been there all along.",
        sound="The second queue was there all day.",
        unless="attackers future question negated",
    ),
    Row(
        """
        @speaks|spoke|speak|speaking for itself|themselves
        @blind|deaf man|person|woman|child|mole|bat ..1 could|would|can|might|should
        with open @eyes
        the penny|coin ..2 @dropped|drops|drop
        """,
        hit="The date of the last test speaks for itself.",
        sound="The team lead spoke for the vendor.",
        unless="question attackers",
    ),
    Row(
        """
        could|can|should @easily|plainly|clearly|readily|surely see|tell|guess|predict|foresee|notice|spot|have
        walked|looked|scrolled|clicked|sailed|stared|gazed|read|drove|skipped|skimmed|paged @right|straight|clean past|over|through
        """,
        hit="The desk could easily see that more than one ward was hit.",
        sound="The page can clearly be read from the door.",
        who=Who.HUMAN,
        unless="question attackers negated future purpose",
    ),
    Row(
        """
        as? @any|every|each|most ..2 :role|foreman|child|apprentice|engineer|operator who|with ..10 would|could|'d|should|knows|learns|understands ..1 know|have|see|tell|notice|spot|recognise|recognize|that|you|not|better
        as? @anyone|anybody|everyone|everybody|whoever who|with|'s ..12 knows|understands|learns|learnt|appreciates|realises|realizes|remembers that|you|not|better|how|what|,
        @anyone|anybody|everyone|everybody|whoever ..10 could|would|can|will :adverb* see|tell|know|guess|notice|spot|realise|realize|recognise|recognize|understand|predict|foresee|expect :adverb* that|from|how|what|coming|why|this|it|at
        @anyone|anybody|everyone|everybody|whoever glancing|passing|looking|reading|walking|watching|opening|driving|listening|scrolling|standing|paying|checking|working ..10 could|would|might|must|should|'d ..1 have ..1 seen|known|told|noticed|spotted|guessed|realised|realized|heard|recognised|recognized|understood
        as any|every|each ..2 :role|schoolchild|child|apprentice|foreman|beginner|textbook ..2 @learns|learnt|learned|understands|appreciates|realises|realizes|remembers|told|taught
        to any|a|an|every|the ..2 @eye|eyes|observer|reader|mind|onlooker|bystander ..2 it|this|that|the
        """,
        hit="Any foreman who has been through a flood would know that the gate goes first.",
        sound="Any foreman who has been through the course may sign the sheet.",
        unless="attackers future question risk if-clause not-before",
    ),
    Row(
        """
        hardly|scarcely|barely|not|no|little ..2 need|needs|needed|bear|bears|require|requires|required|want|wants ..1 @saying|stating|explaining|spelling|repeating|mentioning|stressing|emphasising|emphasizing|reminding|elaboration
        should|ought not|never|hardly|scarcely ..1 to? have|need to be @explained|said|told|spelled|spelt|pointed|reminded|stated|stressed|repeated|taught|asked|warned
        so @obvious|plain|glaring|blatant|elementary|patent|evident|unmistakable|clear was|were|is the|this|that|it|all|these|those
        so ..1 @obvious|blatant|glaring|plain|evident that ..1 even|anyone|a|an|everyone|everybody|one|you|no|nobody|anybody|any
        too|so @obvious|plain|blatant|evident|trivial to ..1 need|miss|overlook|ignore|mention|require|deserve|bother
        could|can ..1 hardly|scarcely|barely|not|never be|have|been ..2 @clearer|plainer|simpler|easier|louder|starker|blunter
        could|can ..1 hardly|scarcely|barely|not|never be|have ..1 been? any? more @obvious|plain|explicit|blatant|clear|visible|direct|blunt|prominent
        @hardly|scarcely|barely ..1 subtle|hidden|invisible|cryptic|arcane|obscure|news|rocket|brain|complicated|inconspicuous|unforeseeable|unpredictable|unexpected|mysterious
        not @exactly|precisely|particularly|terribly|especially subtle|hidden|hard|difficult|rocket|brain|cryptic|arcane|obscure|complicated|mysterious|news|a ..1
        """,
        hit="It should hardly need saying that a red tag means stop.",
        sound="The new flag needs one more line in the manual.",
        unless="attackers question if-clause praise",
    ),
    Row(
        """
        it|that 's|is|was|seems|remains|still ..3 @wild|crazy|mad|insane|nuts|bonkers|mind-boggling|baffling|bewildering|inconceivable|incomprehensible|inexplicable|mystifying|ridiculous|absurd|laughable|farcical|scandalous|shocking|unbelievable|preposterous|ludicrous that|how
        it|that 's|is|was|seems|remains|still ..3 @astonishing|astounding|amazing|incredible|staggering|remarkable|striking|extraordinary|surprising|strange|odd|puzzling|curious that ..12 not|nobody|never|no|none|anyone|anybody|only
        it|that 's|is|was|seems|remains|still ..3 @hard|difficult|impossible to believe|fathom|credit|comprehend|imagine|justify|excuse that|how|why
        it|that 's|is|was|seems|remains|still ..3 @hard|difficult|impossible to understand|see|explain how|why AGENT
        it|that 's|is|was|seems|remains|still ..3 hard|difficult|impossible to @understand|explain how|why ..6 was|were not? :adverb* :human_strict|muted|left|allowed|ignored|closed|disabled|used|kept|run
        nobody|none|who|one|no-one can|could|should|will|need ..2 @surprised|astonished|shocked
        in|of :possessive|a right|sound @mind|minds|senses
        @takes|took|needs|needed no|little ..3 to see|know|tell|spot|guess|notice|predict|understand|realise|realize that|how|what|why|this
        @need not be a|an ..2 to see|know|tell|spot|guess|notice|predict|understand|realise|realize that|how|what|why|this
        all ..2 @pieces|ingredients|dots|clues|elements were ..1 there|on|lying|present
        in the @light of what ..2 followed|happened|came|transpired|we|was|is
        in the @light of later|subsequent|what|recent|today's events|developments|findings|knowledge
        written in the @stars
        @written all over
        @sooner rather than later this|it|that|had
        would|'d have to? ..2 be|been|try ..2 blind|asleep|deaf|hard|drunk|dead|unconscious|stupid|wilfully|willfully ..1 to @miss|overlook|ignore|misread
        @elephant in the
        @embarrassingly|laughably|childishly|insultingly|ridiculously|pathetically|absurdly simple|easy|obvious|basic|trivial|elementary
        was|is|been a @simple|trivial|mere matter|case|question of :ing
        that|this|which 's|is|was @all it|there|that was|took|needed|takes|required ,|.|;|$
        @plain|clear as a|the
        @trivial|elementary check|checks|look|test|glance|question|grep|step|precaution|precautions|safeguard|safeguards|mistake|error|oversight
        @beyond me|us|belief|comprehension|understanding|explanation|words|excuse how|why|that|,|.|what
        ^ how|why @anyone|anybody|somebody|someone|everyone|everybody can|could|would|managed|thought|should ..16 is|remains|was|escapes|defies
        """,
        hit="It is kind of wild that the gate stood open for a week.",
        sound="It is amazing how well the crews worked together.",
        unless="attackers question if-clause",
    ),
    Row(
        """
        one|a|single|quick|brief|mere|first|cursory ..2 look|glance|peek|skim|read ..10 is|was|would|should|could :adverb* be? @enough|sufficient|plenty|ample
        one|a|single|quick|brief|mere|first|cursory ..2 @look|glance|peek|skim ..10 suffices|sufficed|suffice|tells|shows|reveals you|us|one|anyone|everything|all|to|.
        you|one|we|they|he|she|anyone|anybody only|just|merely|simply have|has|need|needs|had|needed to ..1 @look|glance|peek|read|open|listen|ask|compare|count|scroll ..12 to see|know|understand|realise|realize|notice|tell|spot|find
        log|logs|message|error|docs|documentation|manual|runbook|playbook|readme|policy|sign|notice|warning|page|banner|label|tag|email|ticket|note|notes|chart|graph ..4 @spells|spell|spelt|spelled it|this|that|everything ..1 out
        @leaps|leapt|leaped|jumps|jumped|screams|screamed|pops ..1 off|out ..1 the|at page|screen|chart|you|anyone|one|us
        answer|answers|clue|clues|explanation|hint|hints|evidence|proof|solution|remedy|pointer|pointers|culprit|warning|warnings ..10 was|were|had|lay|stood|sat|is|stands ..6 the ..1 @whole|entire time|while|day|night|evening|way
        answer|answers|clue|clues|explanation|evidence|hint|hints|solution|pointer|pointers|warning|warnings ..8 was|were|stood|lay|sat|is|been ..1 @sitting|standing|lying|written|printed|staring|waiting|hanging ..1 in|on|at|there|right
        key|message|reply|mail|ticket|alert|log|note|page|button|switch|spare ..6 was|were|had|lay|stood|sat|is ..8 the @whole|entire time|while|night|evening|way
        key|message|reply|mail|note|button|switch|spare|answer|clue|hint|leak|error|signs ..4 was|were|had|lay|stood|sat|is ..8 all @along
        was|were|is|are|stood|been|lay ..1 there|on ..2 to be @seen|read|found|heard|noticed|discovered|spotted !out
        there for the @asking|reading|finding|taking|seeing|picking
        """,
        hit="One look at the chart is enough to see the leak.",
        sound="One look at the chart is not enough to tell the two leaks apart.",
        unless="attackers question if-clause",
    ),
)
