"""People are asked to try harder: care, attention, discipline, better communication."""

from incident_review.wording.form import ACCOUNT, Form, Register, Row, Who

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
            ^ be ..2 @:exert
            @stay|remain|keep|be alert|vigilant|focused|focussed|careful|calm|sharp|attentive|awake|watchful
            """,
            hit="We need to be more careful with shared accounts.",
            sound="Ravi was careful to copy the logs first.",
            who=Who.NOT_SYSTEM,
            unless="negated attackers question purpose-only",
        ),
        Row(
            """
            take|takes|taking|exercise|exercising|show|showing|use|using|give|giving|apply|applying|devote|with|put|invest|bring|demands|requires|require|need|needs|want|expect more|greater|extra|better|closer|due|utmost|increased|proper|particular|special|additional|reasonable|great|full|enough|sufficient ..1 @care|diligence|attention|discipline|rigour|rigor|vigilance|thought|caution|effort|ownership|responsibility|accountability|thoroughness|consideration|seriousness|prudence|patience|professionalism|focus !of
            more|greater|better|extra|increased|closer|improved|stricter|some|much ..1 @care|diligence|attention|discipline|rigour|rigor|vigilance|thought|caution|ownership|thoroughness|communication|coordination|awareness|responsibility|accountability|professionalism|teamwork|prudence|focus|effort is|are|needs|must|should|will|would|has|was|when|in|from|by|on|around|among|between|going|next|,|.
            pay|pays|paying ..3 @attention
            closer|careful|watchful|better|sharp|sharper|close|vigilant @eye ..1 on|out
            eyes|ears|mind|minds @open|peeled
            @care must|should|needs|has to|be
            put|puts|invest|spend|make more|greater|extra|better|an|some|much ..1 @effort|thought|care|time|work into|in|to|on
            """,
            hit="More discipline is needed when closing tickets.",
            sound="The alert needs more memory than the host has.",
            who=Who.ANY,
            unless="negated attackers question past-before",
        ),
        Row(
            """
            ^ please ..1 ..1 @remember|read|check|double-check|be|take|think|test|ensure|make|pay|keep|follow|ask|look|try|communicate|verify|use|stop|do|review|own|respect|mind
            ^ let us ..5 @remember|communicate|read|be|try|pay|start|keep|all|please|think|learn|take|make|not|talk|stay|focus|double-check|do|own|check
            ^ @remember to|that|,|:|always
            ^ always|never|do|please ..1 not? @forget|assume|trust|rush|panic|check|verify|read|double-check|test|remember|think|ask|skip|ignore|underestimate|blindly|cut|hurry|take
            ^ do not ..1 @forget|rush|trust|assume|panic|ignore|skip|underestimate|be|hurry|cut|take|merge|deploy|guess
            ^ think @twice|before|ahead|first|harder|carefully
            @think|look|check|read twice|hard|harder|thrice before|at|about|next|, !and
            ^ slow @down
            ^ @beware
            ^ measure @twice
            ^ own your @alerts|work|code|changes|services|mistakes|deploys
            ^ do @better
            ^ try @harder|better
            ^ pay @attention
            ^ take ..2 @care|responsibility|ownership|time
            ^ better|more @analyse|analyze|communicate|test|plan|check|review|think|coordinate|prepare|document|read|care|testing|communication|coordination|planning|attention|discipline
            ^ be @careful|more|extra|mindful|sure|aware|vigilant|proactive
            ^ @double-check|double-checking|triple-check
            : @double-check|remember|triple-check
            before ..8 : @check|double-check|read|think|verify|ask
            a @plea|reminder|word|call|appeal to|for|of ..2 AGENT
            a @plea|reminder|word|call|appeal to|for|of ..2 all|everyone|everybody|teams|caution|engineers|developers|more
            ^ friendly? @reminder|plea
            , @people|folks|everyone|everybody|team|guys|all $
            """,
            hit="Remember that a group rename is not cosmetic.",
            sound="Ravi remembered to copy the logs.",
            unless="question note",
        ),
        Row(
            """
            is|are|be|been|was|were @reminded|urged|implored|exhorted|admonished|begged|warned|cautioned to|that|not|of
            is|are|be @asked|expected|encouraged|requested|advised|obliged|required|supposed to ..2 :care_base|be|take|pay|handle|concentrate|keep|behave|double-check|follow|use|show|exercise|respect|treat|think|work
            @remind|urge|exhort|implore|beg|admonish|beseech AGENT to|that|of|team|engineers|developers
            @remind|urge|exhort|implore|beg|admonish|beseech all|everyone|the|our|colleagues|teams to|that|of|team|engineers|developers
            @must|should|needs|need|has|have|ought to? ..1 ..1 take ..5 seriously
            must|should|needs|need|has|have|ought|to|start|will take|taking|treat ..4 @seriously
            must|should|needs|need|has|have|ought|to ..2 work @on|at his|her|their|our|its
            must|should|needs|need|has|have|ought ..2 @improve|raise|up|lift|sharpen|polish|mend his|her|their|our ..1 :virtue|game|communication|discipline|behaviour|behavior|attitude|responsiveness|habits|ways|standards|craft|act|skills|reaction
            must|should|needs|need|has|have|ought|let|will|to|please ..3 @try|work|think|look|concentrate harder|better|more|twice|again|first|before|carefully
            must|should|needs|need|has|have|ought|let|to|please ..3 @communicate|coordinate|plan|prepare|test|review|check|read|verify|document|listen|collaborate|cooperate|think|talk|monitor|watch|document|follow ..6 better|more|carefully|thoroughly|properly|diligently|closely|earlier|rigorously|harder|attentively|consistently|proactively|religiously|strictly
            must|should|needs|need|has|have|ought|to|let|please ..1 @better|always|actually|really|finally|consistently|carefully|properly|thoroughly|diligently !understand|support|handle|reflect|detect|protect|isolate|serve|manage|cope|identify :care_base|remember
            must|should|needs|need|has|have|ought|will|to ..1 @do|try better|harder
            must|should|needs|need|has|have|ought ..1 to? @remember|learn|realise|realize|understand|care|respect|mind|start|stop ..1 to|that|caring|thinking|taking|reading|ignoring|how|treating|paying|following|communicating
            @people|everyone|everybody|others|colleagues should|must|need|needs|have|has|ought ..1 to? ..1 think|own|care|stick|respect|follow|remember|stop|be|:care_base
            @asked|told|instructed|encouraged|warned to ..1 improve|communicate|work|be|pay|take|follow|think|double-check|check|read
            @everybody|everyone 's ..1 job|duty|responsibility|business|task
            @vigilance|diligence|discipline|carefulness|attention|attentiveness is|are|remains|must|has|should|will
            @reminder|reminders was|were|has|have|went|goes|is
            to the @letter
            @incumbent on|upon
            up to ..1 @each|all|every|everyone|everybody
            get|getting|become|becoming ..1 @better at|in|about
            must|should|need|needs|have|has|ought ..1 to? @listen|cooperate|collaborate|concentrate|care|behave|improve ..2
            @step|steps|raise|raises|up|lift|get|pull up|game|bar|standards|act|socks|together|their|his|her|our|its ..2 game|together|up|act|socks|bar
            should|must|need|needs|have|has to? ..1 @follow|stick|adhere|abide|respect|comply|obey ..1 to? ..2 process|procedure|procedures|runbook|checklist|rules|policy|guidelines|protocol|process|processes|instructions
            with ..1 greater|more|extra|due|utmost|better|proper @care|diligence|caution|attention|discipline|rigour|rigor|thought
            @promised|promises|promise|vowed|vows|swore|swears|pledged|pledges|resolved|undertook|committed|commits to ..1 ..1 be|do|pay|paying|take|try|improve|check|never|keep|being|better
            lessons? ..1 @learned|learnt : be|always|never|do
            should|must|need|needs|have|has ..2 @own their|his|her|its|your|the
            going @forward|forwards , ..10 careful|carefully|attention|diligent|remember|harder|better|caution|care
            """,
            hit="Reviewers are reminded to read the whole diff.",
            sound="The validator must check the header before the body.",
            who=Who.NOT_SYSTEM,
            unless="question attackers",
        ),
    ),
)
