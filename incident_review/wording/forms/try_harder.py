"""People are asked to try harder: care, attention, discipline, better communication."""

# ruff: noqa: E501 - a pattern is one line

from incident_review.wording.form import ACCOUNT, Form, Row, Who
from incident_review.wording.register import Register

FORM = Form(
    name="try-harder",
    rank=28,
    registers=ACCOUNT | {Register.ANSWER},
    rows=(
        Row(
            """
            must|should|needs|need|has|have|had|ought|will|shall|let|please|try|expected|urged|asked|reminded|promised|promises|want|wants|encouraged|requested|advised|resolved|vowed|to ..4 be|become|stay|remain|get ..3 :degree* @:exert
            @:exert ..1 in|with|about|when|when|next future|time
            more @:exert in|with|about|when|next|and|from|on|going
            ^ please? be :degree* @careful|vigilant|diligent|attentive|cautious|alert|mindful
            stay|remain|keep|be @alert|vigilant|focused|focussed|careful|calm|sharp|attentive|awake|watchful
            """,
            hit="We need to be more careful with shared accounts.",
            sound="Ravi was careful to copy the logs first.",
            who=Who.NOT_SYSTEM,
            unless="negated attackers question purpose-only",
        ),
        Row(
            """
            take|takes|taking|exercise|exercising|show|showing|use|using|give|giving|apply|applying|devote|with|put|invest|bring|demands|requires|require|need|needs|want|expect more|greater|extra|better|closer|due|utmost|increased|proper|particular|special|additional|reasonable|great|full|enough|sufficient ..1 @care|diligence|attention|discipline|rigour|rigor|vigilance|thought|caution|effort|ownership|responsibility|accountability|thoroughness|consideration|seriousness|prudence|patience|professionalism|focus !of
            more|greater|better|extra|increased|closer|improved|stricter ..1 @care|diligence|attention|discipline|rigour|rigor|vigilance|thought|caution|ownership|thoroughness|communication|coordination|awareness|responsibility|accountability|professionalism|teamwork|prudence|focus|effort is|are|needs|must|should|will|would|has|was|when|in|from|by|on|around|among|between|going|next|,|.
            must|should|need|needs|have|has|ought|to|please|let|will|start|we|everyone ..3 pay|paying ..3 @attention
            closer|careful|watchful|better|sharp|sharper|close|vigilant @eye ..1 on|out
            eyes|ears|mind|minds @open|peeled
            @care must|should|needs|has to|be
            put|puts|invest|spend|make more|greater|extra|better|an|some|much ..1 @effort|thought|care into|in|to|on
            """,
            hit="More discipline is needed when closing tickets.",
            sound="The alert needs more memory than the host has.",
            who=Who.ANY,
            unless="negated attackers question past-before",
        ),
        Row(
            """
            ^ please ..2 @remember|read|check|double-check|careful|think|test|pay|keep|follow|ask|look|communicate|verify|review|own|respect|mind
            ^ @let us ..5 remember|communicate|try|pay|keep|all|please|think|learn|stay|focus|double-check
            ^ let us ..5 @start|stop :ing|to
            ^ @let us ..2 be|not
            ^ @remember to|that|,|:|always
            ^ always|never @forget|assume|trust|rush|panic|check|verify|read|double-check|test|remember|think|ask|skip|ignore|underestimate|cut|hurry
            ^ do not ..1 @forget|rush|trust|assume|panic|ignore|skip|underestimate|hurry|guess
            ^ do not be :degree* @lazy|afraid|careless|shy|hasty|naive|too|so|sloppy|complacent|reckless
            ^ think @twice|before|ahead|first|harder|carefully
            @think|look|check|read twice|hard|harder|thrice before|at|about|next|, !and
            ^ slow @down
            ^ @beware
            ^ measure @twice
            ^ own your @alerts|work|code|changes|services|mistakes|deploys
            ^ do @better
            ^ try @harder|better
            ^ pay @attention
            ^ take ..2 @care|responsibility|ownership !of|that
            ^ better|more @analyse|analyze|communicate|test|plan|check|review|think|coordinate|prepare|document|read|care|testing|communication|coordination|planning|attention|discipline
            ^ be @careful|vigilant|extra|mindful
            ^ @double-check|double-checking|triple-check
            : @double-check|triple-check
            before ..8 : @check|double-check|read|think|verify|ask
            a @plea|reminder|word|call|appeal to|for|of ..2 AGENT
            a @plea|reminder|word|call|appeal to|for|of ..2 all|everyone|everybody|teams|caution|engineers|developers|more
            ^ friendly? @reminder|plea
            , @people|folks|everyone|everybody|team|guys $
            look @before you
            better @safe than
            @haste makes|is
            two pairs of @eyes
            four eyes @see
            prevention is @better
            ^ @trust nobody|no|but|,
            ^ @mind the|your|what
            ^ @mind ..4 !
            ^ @keep your|calm|a|an ..2 calm|eyes|eye|head|ears|cool|an
            ^ read|test|check|watch|know|use|respect|follow|mind|learn|write|think|listen|stop ..6 @!
            ^ @ask before|first|, !and
            ^ think @before
            somebody|someone|everybody|everyone|all @please
            , @please .|!
            from @now|here on ,? everybody|everyone|nobody|all|people|no
            in future|the ..1 @future|future , everyone|everybody|nobody|all|people|no
            @nobody should|must|may|shall
            no @one should|must|may|shall ..1 ever|again|touch|work|deploy|merge|skip|restart|change|run
            @let this be
            let us @make sure|certain ..6 never|again
            moral of the|this @story
            moral of the|this|that @story|tale
            @lesson|lessons|learned|learnt ..1 : read|always|never|be|do|check|test|ask|think|trust|listen|look|take|keep
            can not|never @stress|emphasise|emphasize|overstate|underline
            must|should|may|shall|can never|not|ever ..5 @again
            may|must|should ever @again
            must|should|can ..1 not|never ..2 be so|this|that|too @trusting|careless|naive|complacent|hasty|lax|quick|optimistic|gullible|sloppy|lazy
            can|could not @afford to|this|another|such
            raise|raising|increase|improve|build|create|heighten|sharpen|strengthen|foster ..1 @awareness|discipline|vigilance|consciousness|ownership|accountability
            greater|more|better|staff|improved|heightened ..1 @awareness|consciousness|mindfulness
            more|some|proper|due @respect for
            @strive|endeavour|endeavor|resolve|undertake|vow|pledge to ..2 communicate|do|be|improve|pay|work|react|respond|test|keep
            commit|committed|commits|committing to @being|paying|communicating
            @attention to detail
            extra|due|great|greater|utmost|special|particular @care|caution was|is|must|should|will|has|had ..1 needed|required|advised|promised|be|been|taken|called|warranted|exercised
            @attitude|mindset|mentality|mind-set|awareness is|must|needs|should|has ..1 to? needed|required|called|change|improve|shift|be
            ^ read|test|check|ask|look|think|know|watch|verify|learn ..3 @twice|first|people|carefully
            do|does|play|plays their|his|her|our @part|bit
            @caution is|,|please|must|should|advised
            culture of @care|responsibility|ownership|accountability|discipline|diligence|vigilance|awareness|quality
            on|upon all|each|every|us ..2 of @us|you|them
            @duty|responsibility|obligation|job of each|every|all|everyone|everybody
            @responsibility|professionalism|ownership|discipline means
            on your|their|our|his|her @toes|guard|game
            @eyes open|peeled
            """,
            hit="Remember that a group rename is not cosmetic.",
            sound="Ravi remembered to copy the logs.",
            unless="question note",
        ),
        Row(
            """
            is|are|be|been|was|were @reminded|urged|implored|exhorted|admonished|begged|warned|cautioned to|that|not|of
            is|are|be @asked|expected|encouraged|requested|advised|obliged|required|supposed to ..2 pay|handle|concentrate|double-check|follow|exercise|respect|treat|think|check|behave|remember|read|take|show
            @remind|urge|exhort|implore|beg|admonish|beseech AGENT to|that|of|team|engineers|developers
            @remind|urge|exhort|implore|beg|admonish|beseech all|everyone|the|our|colleagues|teams to|that|of|team|engineers|developers
            must|should|needs|need|has|have|ought to? ..1 ..1 take ..5 @seriously
            must|should|needs|need|has|have|ought|to|start|will take|taking|treat ..4 @seriously
            must|should|needs|need|has|have|ought|to ..2 @work on|at his|her|their|our|its
            must|should|needs|need|has|have|ought ..2 @improve|raise|up|lift|sharpen|polish|mend his|her|their|our ..1 :virtue|game|communication|discipline|behaviour|behavior|attitude|responsiveness|habits|ways|standards|craft|act|skills|reaction
            must|should|needs|need|has|have|ought|let|will|to|please ..3 @try|work|think|look|concentrate harder|better|more|twice|again|first|before|carefully
            must|should|needs|need|has|have|ought|let|to|please ..3 @communicate|coordinate|plan|prepare|test|review|check|read|verify|document|listen|collaborate|cooperate|think|talk|monitor|watch|document|follow ..6 better|more|carefully|thoroughly|properly|diligently|closely|earlier|rigorously|harder|attentively|consistently|proactively|religiously|strictly
            must|should|needs|need|has|have|ought|let ..1 to? ..1 @better|always|actually|really|finally|consistently|carefully|properly|thoroughly|diligently !understand|support|handle|reflect|detect|protect|isolate|serve|manage|cope|identify check|verify|test|review|read|think|communicate|plan|remember|ask|look|listen|coordinate|prepare|document|follow|monitor|care|consider|double-check|inform|tell|escalate|analyse|analyze
            must|should|needs|need|has|have|ought|will|to ..1 @do|try better|harder
            must|should|needs|need|has|have|ought ..1 to? @remember|learn|realise|realize|understand|care|respect|mind ..1 to|that|caring|how
            @people|everyone|everybody|others|colleagues should|must|need|needs|have|has|ought ..1 to? ..1 think|own|care|stick|respect|follow|remember|stop|be|:care_base
            @asked|told|instructed|encouraged|warned to ..1 improve|communicate|work|be|pay|take|follow|think|double-check|check|read
            @everybody|everyone 's ..1 job|duty|responsibility|business|task
            @vigilance|diligence|discipline|carefulness|attention|attentiveness is|are|remains|must|has|should|will
            @reminder|reminders was|were|has|have|went|goes|is
            to the @letter
            @incumbent on|upon
            @up to ..1 each|all|every|everyone|everybody
            get|getting|become|becoming ..1 @better at|in|about
            must|should|need|needs|have|has|ought ..1 to? @listen|cooperate|collaborate|concentrate|care|behave|improve ..2
            @step|steps|raise|raises|up|lift|get|pull up|game|bar|standards|act|socks|together|their|his|her|our|its ..2 game|together|up|act|socks|bar
            should|must|need|needs|have|has to? ..1 @follow|stick|adhere|abide|respect|comply|obey ..1 to? ..2 process|procedure|procedures|runbook|checklist|rules|policy|guidelines|protocol|process|processes|instructions
            with ..1 greater|more|extra|due|utmost|better|proper @care|diligence|caution|attention|discipline|rigour|rigor|thought
            @promised|promises|promise|vowed|vows|swore|swears|pledged|pledges|resolved|undertook|committed|commits to ..1 ..1 be|do|pay|paying|take|try|improve|check|never|keep|being|better
            lessons? ..1 @learned|learnt : be|always|never|do
            must|need|needs|has ..1 to? @own their|his|her
            going @forward|forwards , ..10 careful|carefully|attention|diligent|remember|harder|better|caution|care
            must|has|have|need|needs|should|will|ought ..1 to? ..1 be|become|get|act|react|respond|escalate|communicate|answer|speak|reply ..1 @quicker|faster|better|earlier|braver|tougher|smarter|wiser|calmer|prompter|bolder|sooner|promptly|slower at|in|with|about|next|to|when|.|,|on
            needs|must|has|have|need|should ..1 to? @step up
            are|is to @exercise|exert|remain|refrain|observe|behave
            @called upon|on to
            @appeal|call|plead|appealed|called|calls|appeals to|on|upon|with all|everyone|everybody|colleagues|each
            """,
            hit="Reviewers are reminded to read the whole diff.",
            sound="The validator must check the header before the body.",
            who=Who.NOT_SYSTEM,
            unless="question attackers",
        ),
    ),
)
