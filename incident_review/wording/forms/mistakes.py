"""Human error, mistakes, slips, oversights and typos, as nouns that explain."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        caused|due|owing|attributed|attributable|because|down|thanks|result|resulted|stems|stemmed|came|comes|led|put|blamed ..3 @human|operator|pilot|clerical error|errors|mistake|mistakes|failure|failings|fallibility|slip|oversight !rate|rates|message|messages|code|codes|handling|handler|budget|log|logs|count|page|pages
        """,
        hit="The outage comes from human error during the key rotation.",
        sound="On Tuesday we searched for operator error, and the console record held none.",
        sure=True,
        unless="negated future purpose denied quoted-as looked-for",
    ),
    Row(
        """
        @human|operator|pilot|clerical|administrative|typographical error|errors|mistake|mistakes|failure|failings|factor|fallibility|slip|oversight !rate|rates|message|messages|code|codes|handling|handler|budget|log|logs|count|page|pages
        manual @mistake|slip|oversight
        errors|mistakes in ..1 :ing ..2 @wrong
        attribute|attributes|attributing|attributed|ascribe|ascribes|ascribed|put|puts|trace|traces|traced|assign|assigns|blame|blames|blamed|pin|pins ..14 to|on ..2 @human|operator|pilot|clerical|handling|procedural|manual|driver|staff error|errors|mistake|mistakes|failure|failings|slip|oversight !rate|rates|code|codes
        attribute|attributes|attributing|attributed|ascribe|ascribes|ascribed|put|puts|trace|traces|traced ..14 to a|an|some|simple|sheer ..1 @slip|mistake|blunder|typo|oversight|lapse|misreading|misunderstanding|mix-up|misclick|mishap|carelessness|inattention
        """,
        hit="Operator error on the second evening opened the valve.",
        sound="On Tuesday we searched for operator error, and the console record held none.",
        unless="negated future purpose denied quoted-as looked-for coded-as told-of guarded not-attributed ended-in",
    ),
    Row(
        """
        to|by|was|is|were|of|through|from|as|category|classification|cause|: simple|plain|pure|basic|classic|a? user @error|mistake !rate|rates|message|messages|code|codes|page|pages|count|log|logs|reports
        @pebkac|pebcak|id-10-t|picnic
        a|an|the|to|of|by|simple|classic|some|this|one|typical|'s administrator|admin|engineer|technician|procedural|keying|transcription|labelling|labeling|cabling|wiring|spelling|copying|copy-paste|copy-and-paste|data-entry|typing|addressing|arithmetic|arithmetical|judgement|maintainer|packaging|planning|navigational|navigation|handling|packing|booking|dosing|dispensing|weighing|counting|filing|drafting|drawing|estimating|stocktaking|picking|steering|signalling|bookkeeping|reading|dialling @error|mistake|slip|fault !rate|rates|message|messages|code|codes|handling|handler|budget|log|logs|count|from|in|that|which|page|report|reports
        layer @8 problem|issue|error|failure
        @layer-8 problem|issue|error|failure
        @finger trouble
        @fat finger|fingers|fingered|fingering
        @brain fart|fade|freeze
        @slip of the finger|fingers|keyboard|hand|mouse|pen|tongue
        @slip of the keyboard|finger|hand|mouse|pen|mind
        problem|issue|fault ..1 @between keyboard|chair|the
        problem|error|fault|issue|bug ..2 sits|sat|is|was|lies|lay ..1 in @front of the|a|his|her|their ..1 screen|keyboard|computer|monitor|terminal|display
        (|—|\u2013|-|; @user|operator|pilot|clerical|handling error|mistake|slip )|,|.|;|$
        reason|cause|why|explanation|trigger|category : a|an|simple|plain|probably? @typo|mistake|slip|oversight|misclick|mix-up|misread|misreading|fat-finger|mistype|blunder|mishap|miscommunication|misunderstanding|inattention|carelessness
        a|the|one|: mouse|keyboard|pen|thumb|trackpad|touchpad|clipboard|copying|counting|reading @slip|mishap|slip-up|accident|fumble|blunder
        a|one|single|another|some|through|by ..1 wrong|false|misplaced|mistimed|misjudged|mis-aimed|unlucky|unfortunate|inattentive|absent-minded ..1 @drag-and-drop|drag|paste|copy-paste|click|clicks|keystroke|keypress|tap|swipe|double-click|toggle !event|events|handler|tracking|rate|target
        a ..1 bad|wrong|careless|hasty ..1 @drag-and-drop|drag|paste|copy-paste|keystroke|keypress|swipe|double-click !event|events|handler|rate|target|data
        wrong|false|stray|misplaced|accidental key @press|stroke|combination !is|are|event|events|that|which
        a ..2 click|paste|drag|edit|entry|move|selection|keystroke|tap|swipe|drag-and-drop|merge|commit on OTHER 's ..1 @part|end|side
        """,
        hit="The ticket was closed as user error.",
        sound="User errors are left out of the weekly sum.",
        unless="negated future",
    ),
    Row(
        """
        AGENT @'s own? ..1 :mistake !rate|rates|message|messages|code|codes|budget|handling|log|logs|page|domain|zone|to
        @:plain_mistake ..2 by AGENT
        @error|errors|failure|failures|fault|misconfiguration|confusion|omission|omissions by AGENT
        :mistake ..2 @made|caused|introduced ..1 by AGENT
        :mistake !introduced ..2 @made|introduced|committed by|during|when|in|while|at
        :mistake ..2 on AGENT 's ..1 @side|part|end
        :mistake ..2 on the @part|side of AGENT
        :mistake ..2 on our|their|his|her|my|your|its own? @part|side|end
        :mistake ..1 of @ours|theirs|mine|his|hers
        by|through|to|from|of|on an|the|a ..2 @error|slip|mistake|oversight|failure|lapse of|by OTHER !'s
        @calculation|counting|judgement|copying|arithmetic|reading|planning|typing|addition error|slip|mistake|fault of OTHER !'s
        @:plain_mistake from AGENT
        wrong|incorrect|mistaken|false|faulty|erroneous|unfounded|hasty @assumption|assumptions|belief|conclusion|interpretation|reading|guess|diagnosis|estimate by|of|from|on|made ..1 AGENT
        AGENT 's wrong|incorrect|mistaken|false|faulty|erroneous|hasty|misplaced @assumption|assumptions|belief|conclusion|interpretation|reading|guess|diagnosis
        """,
        hit="A typo by Ravi opened the port to the internet.",
        sound="The vendor's error codes are listed in the appendix.",
        unless="negated future purpose attackers no-verdict",
    ),
    Row(
        """
        to|through|by|of|from|was|is|were|a|an|this|that|simple|plain|honest|silly|stupid|unfortunate|classic|small|tiny|trivial|single|one|another|momentary|grave|serious|costly|regrettable|sheer|some|unlucky|pure|configuration|config|setup|planning|scheduling|process|administrative|documentation|our @oversight|slip|slip-up|mix-up|mixup|blunder|lapse|typo|misspelling|misclick|mis-click|goof|gaffe|thinko|misunderstanding|misreading|miscalculation|misjudgement|misjudgment|miscommunication|misstep|cock-up|screw-up|foul-up|mistype|boo-boo|faux-pas|mishap
        ^ @typo|misspelling|slip-up|mix-up|misclick|misunderstanding|miscommunication|mistype ..1 in|of|on|by|between|from|when|during
        ^ @oversight ..1 in|on|by|when|during
        user|configuration|config|setup|planning|programming|coding|deployment|judgement|scheduling|simple|spelling|copy-paste|copying|typing|arithmetic|sizing|labelling|scripting|honest|silly|stupid|unfortunate|classic|costly|beginner|beginner's|rookie|basic|grave|serious|careless|human|genuine|same|big|small|rooky|schoolboy @mistake|mistakes
        it was|is|turned|a|an|one|our|my|this|that|the ..2 @mistake to|of|was|:|,|on|in|when|that|not|by
        was|were|be|is a|an|my|our ..2 @mistake
        a|one|the|this|another|no @mistake in|by|during|with|when|made|on|at|while ..8 led|caused|meant|made|took|broke|left|opened|sent|cost|resulted|brought|triggered|disabled|deleted|allowed|put|let
        @manual error|errors
        zero|zeros|digit|digits|letter|letters|character|characters|dot|comma|slash|bracket|space|nought @too many|few
        typed|entered|wrote|added|left ..3 @too many|few
        wrong @digit|character|letter|unit|units|sign|suffix|prefix ..1 in|of|for|was|into
        @mistakes were|had|have made
        ^ errors|error were|was|have|had been? @made !by|in|to|visible|available|up|public|part|known|clear
        """,
        hit="Through an oversight the second server was left out of the list.",
        sound="A typo in the banner helped us to spot the old build.",
        unless="negated future purpose attackers helped found question defined",
    ),
    Row(
        """
        had|have|has @meant|intended|wanted|thought ..1 to|it|that|only|`|⟦code⟧
        @lost|loses track|count|sight|overview of|and|,|between !which|where|who|what
        @slipped|skipped|jumped|missed a|one|by ..1 row|line|column|digit|decimal|page|zero|figure
        went|drove|walked|turned|flew|sailed|reported ..1 to|into|up|in|down the @wrong ..1
        have|has|had :participle ..4 the|a @wrong ..1 :wrong_thing
        made|make|makes|did|done a|an|the ..1 @wrong|incorrect|false input|entry|click|selection|booking|operation|manipulation|setting
        had|having ..1 prod|production|live ..2 @open ..1 instead|rather|and thought|of|than
        @put|typed|wrote|entered|placed|keyed a|an|the|one ..1 comma|dot|point|semicolon|hyphen|slash|zero|minus|quote|digit|letter where|instead|for|in
        typed|entered|wrote|keyed|punched|noted|booked|dialled|pressed|clicked|hit|ticked|pulled|ran ..8 in @place of
        opened|closed|pulled|unplugged|deleted|dropped|wiped|shipped|loaded|packed|called|paged|restarted|rebooted|cut|drained|isolated|booked|billed|charged|signed|drilled|pressed|clicked|typed|entered ..1 :wrong_thing ..2 @instead of ..1 :wrong_thing !to|so|because|since|as
        @meant|intended|wanted to ..8 and|but , through|,|instead|in|actually|ended|by
        without @meaning|intending|wanting|realising|realizing to|that|it
        @ended up deleting|dropping|wiping|removing|destroying|overwriting|restarting|disabling|killing|breaking|exposing|truncating
        @managed to delete|drop|wipe|remove|destroy|overwrite|break|kill|lock|crash|ruin|lose|take
        """,
        hit="Ravi ended up deleting the parent group.",
        sound="The cleanup job ended up deleting 400 rows.",
        who=Who.OTHER,
        unless="negated future attackers reasoned purpose to-an-end",
    ),
    Row(
        """
        was|were|been ..1 @typed|entered|keyed|punched|dialled|dialed|transcribed|booked|noted ..10 instead|place|rather of|than
        was|were|been ..1 set|put|left|sent|given|filled|paid|delivered|billed ..6 @instead of ..6 by ..1 AGENT
        a|the|one|single ..1 @comma|semicolon|hyphen|slash|dot|minus|zero was|had|were|got been? ..1 typed|entered|put|keyed|set|placed|written ..1 for|instead|where|in
        a @comma|semicolon|hyphen|slash|dot|minus|zero in|instead place|of ..4
        a|the|an|one|closing|leading|trailing ..1 @comma|quote|bracket|semicolon|dash|slash|digit|zero|dot|suffix|minus|hyphen|brace|decimal|underscore|wildcard|space was|were|had|been been? ..1 left|omitted|missed|forgotten|mistyped|deleted|typed|put|misplaced !by|to|for
        @entered|typed|keyed|written where|when ..3 was|were|had ..1 meant|intended|needed|wanted|belonged
        was|were|been|got ..1 @typed|entered|keyed|booked|filed|filled|dialled|punched ..1 in|into|under|against|on the wrong ..2
        was|were|been|got ..1 @taken|brought|carried|driven|flown|admitted|wheeled|shipped ..2 to|into|on the wrong ..1
        two ..2 digits|letters|figures|characters|numbers ..6 were|was|got|had been? @exchanged|switched|reversed|inverted !off|on
        two|both ..3 were|was|got|had been? @confused|conflated .|,|;|at|by|in|$
        @decimal point|comma|place was|had|got|been? ..3 wrong|misplaced|slipped|shifted|forgotten|omitted
        @copy-pasted|copied|pasted|typed|keyed|labelled|wired|plugged ..3 wrong .|,|;|and|$
        a|the ..1 bad|sloppy|wrong|messy @merge|rebase|cherry-pick !base|commit|request|queue
        @wrong|incorrect|false|erroneous|faulty input|entry|operation|handling|setting|selection|manipulation of ..1 OTHER
        wrong|incorrect|erroneous ..3 been|was|were @input|keyed|typed ..3 by ..1 AGENT
        @oops|whoops|ooops ,|-|—|\u2013|:|!|.? wrong
        a|the|one|: ..1 @miscount|mispick|mis-pick|misload|mis-scan|misdeal|mis-sort|overcount|undercount|miscalculation|misjudgement|misreading ..1 of|by|was|in|at|put|led|on
        :wrong_thing|unit|units|primary|replica|standby|secondary|leader|live|spare ..1 was|were|got ..1 opened|closed|pulled|unplugged|isolated|shipped|booked|drilled|cut|drained|deleted|wiped|restarted|rebooted|picked|packed|called|taken|switched|powered|shut|swapped out|off|down? @instead of ..1 :wrong_thing|primary|replica|standby|secondary|leader|live|spare|failed|faulty|old|second|other
        ^ @instead of ..1 :wrong_thing ..2 OTHER :human_act ..1 :wrong_thing
        ^ @instead of ..1 :wrong_thing ..2 :wrong_thing ..1 was|were ..1 :human_act
        ^ @wrong|incorrect ..1 :wrong_thing|vm|pod|host pushed|merged|reset|deployed|released|edited|uploaded|stopped|killed|selected|pulled|unplugged|opened|closed|picked|deleted|wiped|restarted|rebooted|shut|cut|packed|shipped|mounted|booked|dialled|called|clicked|pressed|switched|drained|isolated|chosen|taken|given|billed|paged
        """,
        hit="The rate was keyed as 7.5 instead of 75.",
        sound="The rate is shown as 7.5 instead of 75 once the buffer is full.",
        unless="negated future conditional attackers question by-system reasoned because users",
    ),
    Row(
        """
        @transposed|swapped|inverted|interchanged|reversed|jumbled|flipped|switched|crossed ..3 polarity|phases|pairs|feeds|connectors|plugs|tubes|hoses|pipes|digits|letters|characters|arguments|labels|cables|columns|values|fields|ports|numbers|names|parameters|keys|addresses|leads|wires|fibres|fibers|files|operands|figures|lines|rows|words|bits|bytes|octets|signs|dates|units|two|labels
        :past ..6 @wrongly|incorrectly|improperly|erroneously|mistakenly $
        :past|set|put ..6 @wrongly|incorrectly|improperly|erroneously|mistakenly :
        @misremembered|misquoted|misspoke|miskeyed|misdialled|misdialed|misrouted|misfiled|mistagged|mispasted|misclicked|mistyped|misheard|mislaid|mistimed|misapplied|misaligned|mistranslated|mistranscribed|misnumbered|misdated|misordered|misapprehended|misgauged|miscast|misspelled|misspelt|misconstrued|misconceived|misaddressed|miscommunicated|misassumed|misinferred|misattributed|miscategorised|miscategorized|misnamed|misassigned|misallocated|misinstalled|mismatched|mispatched|miscabled|miswired|misplugged|misreported|misstated|misestimated|mistuned
        @thought|believed|assumed|imagined|figured|reckoned|convinced AGENT ..14 ,? but|when|yet|whereas ..2 was|were|in|actually|really
        @thinking|believing|assuming|imagining he|she|they|it|this|that ..2 was|were ..8 , ..2 :past
        :past|ran|put|set|typed|entered|pasted|issued ..8 in|into|on|at|against|from|to the @wrong ..1 :wrong_thing
        @pasted|typed|keyed|entered|copied|dragged|dropped|clicked|tapped|hit|pressed ..5 wrong|incorrect|twice|too|one|extra ..1 many|far|time|line|button|key|place|field|box|cell|row|column|zero|window|host|tab|prompt|terminal
        @left|forgot|leaving ..1 out|off|in ..1 a|the|one|an ..2 comma|quote|bracket|semicolon|flag|dash|slash|digit|zero|dot|character|space|newline|where|limit|clause|prefix|suffix|minus|sign|tick|parenthesis|hyphen|wildcard
        @missed|dropped|omitted|added|inserted|left a|an|the|one ..1 comma|quote|bracket|semicolon|dash|slash|digit|zero|dot|character|space|newline|minus|sign|parenthesis|hyphen|where
        @forgot|misplaced|mislaid|lost the|a|his|her|their ..1 comma|quote|bracket|semicolon|flag|dash|slash|digit|zero|dot|where|limit
        @tripped over|on the|a ..2 cable|cord|lead|wire|plug|power
        @knocked|bumped|brushed|leaned|leant|sat|stood|stepped|kicked|caught ..1 against|into|on|over|out|the|a ..3 cable|switch|button|plug|rack|keyboard|breaker|lever|cord|socket|enter
        @hit|pressed|clicked return|enter|send|apply|ok|delete|yes too|before|by|instead|prematurely|early
        got|getting|get ..3 back to @front|muddled|confused|crossed|reversed
        @crossed|confused|muddled ..1 wires|up
        @mistook|mistaking|confused|confusing|muddled ..8 for|with|up
        @typed|entered|keyed ..9 where|when|while ..3 meant|intended|required|needed|expected|belonged
        :past|ran|put|set ..5 ,|(|; @meant|intended !to|for|that|well|as|by|only|,
        @misunderstood|misread|misjudged|misinterpreted|misheard|misapprehended ..1 the|a|an|what|how|each|his|her|their|our|its
        got|had ..3 @wrong way|end
        @slipped|slip up
        made|makes|make ..3 @hash|howler|slip-up|bloomer|boo-boo|clanger|miscalculation|misjudgement|misjudgment|faux-pas|gaffe|mess
        dropped|drop a ..1 @clanger|bollock
        had a ..1 @brainfart|blackout|lapse|slip
        """,
        hit="Ravi transposed two digits in the address.",
        sound="The parser transposed two digits in the address.",
        who=Who.HUMAN_OR_NONE,
        unless="of-traffic negated future conditional attackers purpose question",
    ),
    Row(
        """
        pushed|deployed|shipped|merged|released|committed|uploaded|applied|published|rolled ..1 a|an|the @bad|broken|faulty|incorrect|buggy|flawed|erroneous|invalid|defective
        @introduced ..2 bug|bugs|error|errors|mistake|mistakes|typo|misconfiguration|defect
        pushed|merged|committed|deployed @directly|straight to|into|on main|master|production|prod|live
        @gave|given|giving ..4 wrong|incorrect|misleading information|instructions|advice|directions
        """,
        hit="The developer introduced a bug in the query.",
        sound="The release introduced a bug in the query.",
        who=Who.OTHER,
        unless="negated future conditional attackers purpose question reasoned",
    ),
    Row(
        """
        ^ not :ing ..10 was|is a|an ..1 @mistake|oversight|error|slip
        """,
        hit="Not testing the rollback was a mistake.",
        sound="Not every retry was an error.",
        unless="future question",
    ),
    Row(
        """
        :slip_of of|in ..8 by ..1 AGENT
        @wrong|incorrect|erroneous ..4 was|were|been|being|got :adverb* been? :participle ..3 by AGENT
        was|were|been|got|being :adverb* :participle ..3 @incorrectly|wrongly|improperly|erroneously|mistakenly|falsely|inaccurately|carelessly ..2 by ..1 AGENT
        was|were|been|got|being ..1 @mis-addressed|misaddressed|mis-keyed|miskeyed|mis-set|mis-wired|miswired|mis-cabled|mis-labelled|mislabelled|mis-tagged|mistagged|mis-read|misread|mis-routed|mis-filed|misfiled|mis-dialled|mis-typed|mistyped|mis-entered|mis-spelt|misspelt|mis-sorted|mis-scanned|mis-plugged|mis-patched|mis-connected|misconnected|mis-aligned|mis-applied|misapplied|misconfigured|mis-configured|misinterpreted|misunderstood|misidentified|mis-identified|mishandled|misjudged|miscalculated|miscounted|misheard|mistranscribed|miscopied|mispriced|mis-priced|mistimed ..4 by ..1 AGENT
        @human performance|failing|failure|weakness|shortcoming|shortcomings|fallibility|fallacy|inattention|oversights|blunder ..1 failure|issue|problem|deficiency|event|was|is|error|:|.|,|on|by|in
        @classified|categorised|categorized|coded|logged|filed|recorded|put ..1 as|under|down ..2 human|operator|user|operational|pilot|staff ..2 error|failure|mistake|fault|performance
        @copy-paste|copy-and-paste|cut-and-paste|copy/paste|paste|keying|typing|fat-finger|transcription ..1 error|slip|mistake|mishap|accident|issue|fail|blunder ..1 :|,|in|at|on|by|$|.|led|sent|put|caused
        due|owing|thanks|down|put to a|an|one ..1 @keying|typing|transcription|clerical|copying|typographical|data-entry|arithmetical|input|entry|dialling|wiring|filing|counting ..1 error|slip|mistake|mishap
        ^ @typo|typos|misclick|mistype|brainfart|thinko|fat-finger|mispaste|miskey|oops|whoops|finger-trouble ..1 in|on|:|,|at|by|when|and|push|deploy|merge
        @oops-push|oops-deploy|oops-merge|oops-commit|oopsie|oopsies|fat-fingering|fat-finger|brainfart|brain-fart|misclick|mis-click|mistype|thinko|mispaste|finger-trouble
        ^ @wrong window|tab|terminal|host|server|cluster|branch|environment|env|database|region|account|button|button|cable|port|key|file|script|command|flag|tenant|bucket|table|queue|node|rack|switch|project|profile|context|namespace ,|.|:|;|again
        a|one|the|some ..1 @clumsy|careless|stray|accidental|ill-fated|hurried|hasty|sleepy|absent-minded|unlucky ..1 drag-and-drop|drag|paste|click|keystroke|keypress|edit|command|swipe|tap|merge|commit|move|hand|elbow
        @meant|intended|destined|bound|prepared for ..6 was|were|went|ended|got|landed ..1 run|executed|applied|sent|pasted|typed|issued|posted|loaded|deployed|pushed|entered|released|shipped|published|rolled|switched|activated|enabled up|out|on? on|for|in|to|against|into|up|onto
        ran|executed|applied|sent|typed|pasted|issued|posted|loaded|entered|deployed|published|submitted ..8 @meant|intended|destined for ..6
        a @slip of the|his|her|their
        was|were filled|populated|set|entered|stamped|loaded in? ..1 with ..3 's weight|date|name|number|address ..1 @instead
        @inversion|transposition|swap|mix-up|confusion|interchange|reversal of ..6 occurred|happened|crept|took|during|while|led|sent|caused ..2 keying|typing|copying|entry|transcription|place|in|the
        @transposed digits|letters|figures|characters|columns|labels|cables
        wrong ..2 , @wrong
        by @misadventure
        @butterfingers|ham-fisted|all-thumbs
        """,
        hit="Transposition of two digits by the coordinator caused the gate conflict.",
        sound="Transposition of the matrix took 40 ms.",
        unless="negated future purpose attackers helped found question coded-as right-too",
    ),
    Row(
        """
        the|a|an|: @wrong|incorrect ..3 was|were|got|been :human_act ..5 by AGENT
        bad|wrong|faulty|incorrect|erroneous|mistaken @manual edit|change|command|fix|step|update|operation|intervention|copy|configuration|correction|input
        overwritten|lost|removed|deleted|corrupted|dropped|duplicated|broken|damaged|swapped|switched ..8 during|in|through|while|by ..2 @manual editing|entry|handling|copying|processing|edit|copy|cleanup|clean-up|work|maintenance|intervention|correction|changes|change
        was|were|been ..1 run|applied|executed|deployed|pushed|made|entered|issued|installed|performed|carried|rolled ..4 production|prod|live ..3 @rather|instead than|of ..2 staging|test|testing|dev|development|preprod|sandbox
        been|was|were|got ..1 @entered|keyed|typed|booked|labelled|labeled|ordered|filed|invoiced|filled|addressed ..2 with|under a|an|the ..1 wrong|incorrect|false|erroneous ..1
        a|an|the|one ..1 @wrong|incorrect|erroneous|false|faulty ..1 entry|input|value|figure|date|amount|quantity|number|code|address|mark|cross|tick in|on|into the|a|an|our|his|her|their ..1 form|ticket|spreadsheet|sheet|dialog|dialogue|request|order|calendar|rota|register|checklist|worksheet|booking|label|invoice|logbook|ledger ..4 led|caused|meant|resulted|sent|made|put|cost|took|brought|gave|left|triggered|,
        click|press|tap|push|pull|double-click|swipe on|of|at ..1 the|a @wrong ..1
        the|an|our|their|this|that|his|her error|errors was|were|is|been|had|have been? @made|committed|ours|theirs|human
        our|his|her|my own? @error and|,|.|;|was|in|on
        personnel|staff|people|worker|employee|individual|technician|programmer|developer|dba|procedural|handling @error|errors !rate|message|code|log
        user @error|mistake accounts|accounted|explains|explained|led|caused|was|is
        was|were|been|being|got|got ..2 :participle ..6 in @error !state|states|mode|handling|handler|logs|log|message|messages|list|report|reports|rate|rates|response|responses|code|codes|path|paths|budget|cases|conditions
        :human_act|done|performed|handled|carried|conducted ..3 @incorrectly|improperly|wrongly|erroneously (|,|during|when|while|in|and|as|on|at|.
        incorrectly|improperly|wrongly|erroneously|errantly :human_act ..4 by @hand
        :human_act|done|performed|handled ..3 incorrectly|improperly|wrongly|erroneously by @hand
        @incorrectly|improperly|wrongly|erroneously|errantly|mistakenly|inadvertently|accidentally|unintentionally|falsely :human_act ..2 by AGENT
        :human_act|done|performed|handled ..3 @incorrectly|improperly|wrongly|erroneously by AGENT
        @errantly|mistakenly|wrongly|erroneously thinking|believing|assuming|thought|believed|assumed
        @finger-fumble|fumble|fumbles|fat-finger|misclick ..1 by|at|on|in|of
        @botched|bungled|fumbled|careless|mistaken|clumsy|ham-fisted ..1 edit|change|invocation|command|deploy|deployment|push|paste|copy|entry|click|merge|migration|upgrade|rollback|restore|move|swap|run|execution|release|update
        @wrong|mistaken push|press|click|turn|flick|pull|tap|stroke|invocation|execution of|on|at|by
        tired|sleepy|bleary|blurry|heavy @eyes
        @confusion in ..1 mind|head|minds|heads of
        human|person|operator|people ..1 @one|reasons|causes|nature|origin|origins :|,|.
        """,
        hit="The wrong tariff was loaded into the second till by the evening crew.",
        sound="The wrong tariff was served by the cache.",
        unless="negated purpose future attackers conditional question helped found quoted-as hypothetical no-verdict by-system good-accident users",
    ),
    Row(
        """
        !report|reports|reporting|mark|marks|admit|admits|from|discuss|share|about|flags|flag|highlights @mistake|mistakes|blunder|blunders|oversights !per|can|happen|happens|a|an|the
        """,
        hit="The first mistake was a small edit on the evening before.",
        sound="An audit step keeps mistakes from reaching the second region.",
        unless="negated purpose future attackers question helped found quoted-as present hypothetical conditional no-verdict code user-mistake guarded defined in-general",
    ),
)
