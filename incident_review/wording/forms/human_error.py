"""What happened is explained with a human's error, mistake or accident."""

from incident_review.wording.form import EVERYWHERE, Form, Row, Who

FORM = Form(
    name="human-error",
    rank=20,
    registers=EVERYWHERE,
    rows=(
        Row(
            """
            @human|operator|pilot|clerical|administrative|typographical error|errors|mistake|mistakes|failure|failings|factor|fallibility|slip|oversight !rate|rates|message|messages|code|codes|handling|handler|budget|log|logs|count|page|pages
            manual @mistake|slip|oversight
            """,
            hit="The outage comes from human error during the key rotation.",
            sound="On Tuesday we searched for operator error, and the console record held none.",
            sure=True,
            unless="negated future purpose denied quoted-as looked-for",
        ),
        Row(
            """
            to|by|was|is|were|of|through|from|as|category|classification|cause|: simple|plain|pure|basic|classic|a? user @error|mistake !rate|rates|message|messages|code|codes|page|pages|count|log|logs|reports
            @pebkac|pebcak|id-10-t|picnic
            a|an|the|to|of|by|simple|classic|some|this|one|typical|'s administrator|admin|engineer|technician|procedural|keying|transcription|labelling|labeling|cabling|wiring|spelling|copying|copy-paste|copy-and-paste|data-entry|typing|addressing|arithmetic|judgement|maintainer|packaging|planning @error|mistake|slip|fault !rate|rates|message|messages|code|codes|handling|handler|budget|log|logs|count|from|in|that|which|page|report|reports
            layer @8 problem|issue|error|failure
            @layer-8 problem|issue|error|failure
            @finger trouble
            @fat finger|fingers
            @brain fart|fade|freeze
            @slip of the finger|fingers|keyboard|hand|mouse|pen|tongue
            @slip of the keyboard|finger|hand|mouse|pen|mind
            problem|issue|fault ..1 @between keyboard|chair|the
            """,
            hit="The ticket was closed as user error.",
            sound="User errors are left out of the weekly sum.",
            unless="negated future",
        ),
        Row(
            """
            :past|was|were|been|got ..7 by @mistake
            in @error .|;|when|during|while|after|by|since|as
            """,
            hit="The pump was stopped by mistake.",
            sound="Jobs that end in error state are retried.",
            sure=True,
            unless="negated hypothetical future by-system attackers ended users",
        ),
        Row(
            """
            , in @error ,
            was|were|been|got ..3 in @error !state|states|mode|handling|logs|log|messages|list|reports|for|on|rate|rates
            """,
            hit="The second route was, in error, announced too.",
            sound="Jobs that end in error state are retried.",
            unless="negated hypothetical future by-system attackers ended users",
        ),
        Row(
            "by @mistake",
            hit="By mistake the test fixture was shipped to the depot.",
            sound="The lock keeps two jobs from starting by mistake.",
            unless="negated hypothetical future by-system attackers users",
        ),
        Row(
            "by @accident",
            hit="While tidying up, Ravi removed the record by accident.",
            sound="We found the second path by accident.",
            unless="negated hypothetical future found by-system attackers",
        ),
        Row(
            """
            @:accidentally :adverb? :past|:participle|put|set|cut|run|read|hit|let
            :past|put|set|cut|ran|hit ..5 @:accidentally
            @having :accidentally :participle
            @:accidentally ,? :adverb? :past
            """,
            hit="We accidentally emptied a folder.",
            sound="The portal mistakenly showed a warning to some visitors.",
            who=Who.HUMAN,
            sure=True,
            unless="negated purpose future conditional attackers attributive found luck good-accident",
        ),
        Row(
            """
            @:accidentally :adverb? :past|:participle|put|set|cut|run|read|hit|let
            :past|put|set|cut|ran|hit ..5 @:accidentally
            @having :accidentally :participle
            @:accidentally ,? :adverb? :past
            """,
            hit="We accidentally emptied a folder.",
            sound="The portal mistakenly showed a warning to some visitors.",
            who=Who.HUMAN_OR_NONE,
            unless="negated purpose future conditional attackers attributive found luck good-accident",
        ),
        Row(
            """
            was|were|been|being|got :adverb* @accidentally|inadvertently|unintentionally|unwittingly :participle
            """,
            hit="The archive was accidentally opened to all.",
            sound="The parcel was mistakenly marked as delivered by the sorter.",
            sure=True,
            unless="negated purpose future conditional by-system attackers found good-accident then-can",
        ),
        Row(
            """
            was|were|been|being|got|gets|get :adverb* @:accidentally :adverb* :participle
            was|were|been|being|got :participle ..4 @:accidentally
            @:accidentally :adverb* been|being :participle
            """,
            hit="The archive was accidentally opened to all.",
            sound="The parcel was mistakenly marked as delivered by the sorter.",
            unless="negated purpose future conditional by-system attackers found good-accident then-can",
        ),
        Row(
            """
            the|an|this|that|his|her|their|our|'s|by|to|through|after|of @accidental|inadvertent|unintentional|unintended|mistaken|erroneous deletion|removal|change|merge|push|deploy|deployment|release|disclosure|exposure|commit|publication|disabling|drop|shutdown|restart|reboot|termination|revocation|overwrite|edit|inclusion|omission|click|paste|execution|run|use|application|upload|promotion|disconnection
            @accidental|inadvertent|mistaken|erroneous deletion|removal|merge|push|deploy|deployment|release|exposure|commit of|by|from|in
            """,
            hit="The accidental deletion of the table took an hour to undo.",
            sound="The bucket is now protected against accidental deletion.",
            unless="negated purpose future attackers",
        ),
        Row(
            """
            @:mistake_verb
            :past @wrongly|incorrectly|improperly|mistakenly
            @wrongly|incorrectly|improperly|falsely|erroneously|mistakenly :past|set|put|read
            """,
            hit="Ravi misread the label and closed valve nine.",
            sound="The validator incorrectly rejected codes in lower case.",
            who=Who.HUMAN,
            unless="negated future conditional attackers purpose",
        ),
        Row(
            """
            @mixed|mixing|mixes|muddled|muddling|jumbled|messed|screwed|cocked|fouled|mucked up
            @confused|mistook|mistaken ..6 for|with|and
            @mistook
            @confused the|two|both|one|his|her|their|minutes|seconds|bytes
            @left out|off the|a|an|one|⟦code⟧
            @left ..3 out
            @fat-fingered|fat-fingering
            @made|make|making|commit|committed ..1 a|an|another|the|some|two|several|few|this|that ..3 mistake|mistakes|error|errors|blunder|slip|typo|slip-up|misstep|gaffe|goof
            :past ..6 the|a|an|some @wrong !impression|place|direction|answer|answers|result|results|response|version|value|value|time|data|hands
            up|down|on|in|at the @wrong tree|lead|track|place|path|hole|horse|trail|scent|end|foot
            got|get|getting|gets ..6 @wrong .|,|and|;|twice|again|but|because|here|on|in|for|when
            got|getting ..3 @wrong !node|nodes|value|values|version|answer|data|result|results|error|response|message
            read|followed|looked|used|sent|moved|pressed|clicked|hit|chose|picked|selected|typed|entered|pasted|pulled|unplugged|deleted|dropped|restarted|rebooted|opened|edited|changed|merged|deployed|pushed|tagged|ran|applied|took|closed|disabled|grabbed|swapped|replaced|drained|copied|attached|mounted|wiped|flashed|loaded ..6 @wrong|incorrect ..1 :wrong_thing
            """,
            hit="Ravi mixed up the two folders.",
            sound="The merge job mixed up the two branches.",
            who=Who.HUMAN_OR_NONE,
            unless="negated future conditional attackers purpose",
        ),
        Row(
            """
            was|were|been|got|being ..1 run|sent|applied|deployed|pasted|copied|merged|pushed|uploaded|executed|plugged|connected|entered|attached|assigned|installed|loaded|made|committed|put|mounted|moved|restored|promoted|tagged|built|pointed|added|opened|written|typed|started|published|shipped|released|done ..4 @wrong|incorrect ..1 :wrong_thing
            mail|email|message|letter|invitation|notice|announcement|page|invoice went|sent to the @wrong
            had|with the @wrong ..1 :wrong_thing ..1 open|up|selected|active|in
            the wrong @way round|around|up
            was|were|been|got ..1 @misconfigured !by|on|in
            was|were|been ..1 entered|set|configured|typed|labelled|labeled|recorded|written|spelt|spelled|copied|connected|wired|cabled|installed|documented|calculated|applied|tagged|sized @incorrectly|wrongly|improperly|erroneously
            two|values|labels|keys|cables|names|disks|drives|files|arguments|parameters|ports|columns|fields|units|had|have been|were|got @swapped|interchanged|transposed|mixed !out|for|with|in|by
            the? @wrong|incorrect ..1 :wrong_thing was|were|got|had|has ..2 :human_act
            ^ @wrong|incorrect ..2 :wrong_thing ..1 :human_act by
            the @wrong|incorrect ..2 was|were|got|had been? fenced|pulled|touched|given|taken|put|sent|shipped|ordered|called|paged|told|informed|blocked|signed|quoted|delivered|fitted|installed|opened|closed|isolated|drained|used|chosen|booked|billed|charged|cut|drilled|dug|repaired|replaced|fixed
            given|assigned|got|had|under the @wrong priority|label|name|owner|category|severity|address|number|name
            was|were|been|got @misrouted|misfiled|misaddressed|mistagged|miscategorised|miscategorized|misnamed|mislaid|misallocated|mispriced|misplugged|misdialled|misdialed|miscommunicated|misinterpreted|misunderstood|misjudged|misdiagnosed
            ^ the? @mis-keyed|mistyped|misspelt|misspelled|mislabelled|mislabeled|mis-typed|mis-set ..2 :wrong_thing|tag|value|name|address|id ..1 :human_act|,
            a|an|the|one|this|some|our|: @mis-keyed|mistyped|misspelt|misspelled|mislabelled|mislabeled|mis-typed|mis-set|miskeyed|mis-tagged|misplaced|mis-pasted|mis-labelled|mis-configured|fat-fingered|mis-cabled
            ^ @mis-keyed|mistyped|mis-typed|misspelt|mislabelled|mis-set|miskeyed|fat-fingered
            """,
            hit="Unfortunately the wrong volume got deleted.",
            sound="The stale route sent requests to the wrong node.",
            unless="negated future attackers question purpose by-system",
        ),
        Row(
            """
            was|were|been|being|got ..1 @:misconfigured ..3 by AGENT
            was|were|been|being|got ..1 @misread|mistyped|fat-fingered|mislabelled|mislabeled|misspelt|misspelled|mis-keyed|mixed-up|interchanged|transposed|mis-cabled|miswired|mis-typed|misplaced|miscounted|misfiled|mishandled
            was|were|been|got ..1 @wrongly|incorrectly|improperly|erroneously ..1 configured|set|written|coded|entered|typed|wired|labelled|labeled|tagged|applied|deployed|merged|copied|named|spelt|spelled|assigned|installed|placed|plugged|cabled|connected|documented|recorded|transcribed|assumed|believed|thought|judged|diagnosed|closed|dismissed|granted|approved|removed|deleted|disabled|specified|sized|calculated|rejected|excluded|included|addressed
            was|were|been|got @wrongly|incorrectly|improperly ..1 :participle ..3 by AGENT
            """,
            hit="The scale had been misconfigured by the evening crew.",
            sound="The parcels were wrongly labelled by the sorter.",
            unless="negated future by-system attackers purpose conditional",
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
            @:plain_mistake from AGENT
            wrong|incorrect|mistaken|false|faulty|erroneous|unfounded|hasty @assumption|assumptions|belief|conclusion|interpretation|reading|guess|diagnosis|estimate by|of|from|on|made ..1 AGENT
            AGENT 's wrong|incorrect|mistaken|false|faulty|erroneous|hasty|misplaced @assumption|assumptions|belief|conclusion|interpretation|reading|guess|diagnosis
            """,
            hit="A typo by Ravi opened the port to the internet.",
            sound="The vendor's error codes are listed in the appendix.",
            unless="negated future purpose attackers",
        ),
        Row(
            """
            to|through|by|of|from|was|is|were|a|an|this|that|simple|plain|honest|silly|stupid|unfortunate|classic|small|tiny|trivial|single|one|another|momentary|grave|serious|costly|regrettable|sheer|some|unlucky|pure @oversight|slip|slip-up|mix-up|mixup|blunder|lapse|typo|misspelling|misclick|mis-click|goof|gaffe|thinko|misunderstanding|misreading|miscalculation|misjudgement|misjudgment|miscommunication|misstep|cock-up|screw-up|foul-up|mistype|boo-boo|faux-pas|mishap
            ^ @typo|misspelling|oversight|slip-up|mix-up|misclick|misunderstanding|miscommunication|mistype ..1 in|of|on|by|between|from|when|during
            user|configuration|config|setup|planning|programming|coding|deployment|judgement|scheduling|simple|spelling|copy-paste|copying|typing|arithmetic|sizing|labelling|scripting|honest|silly|stupid|unfortunate|classic|costly|beginner|beginner's|rookie|basic|grave|serious|careless|human|genuine|same|big|small|rooky|schoolboy @mistake|mistakes
            it was|is|turned|a|an|one|our|my|this|that|the ..2 @mistake to|of|was|:|,|on|in|when|that|not|by
            was|were|be|is a|an|my|our ..2 @mistake
            a|one|the|this|another|no @mistake in|by|during|with|when|made|on|at|while ..8 led|caused|meant|made|took|broke|left|opened|sent|cost|resulted|brought|triggered|disabled|deleted|allowed|put|let
            @manual error|errors
            zero|zeros|digit|digits|letter|letters|character|characters|dot|comma|slash|bracket|space|nought @too many|few
            typed|entered|wrote|added|left ..3 @too many|few
            wrong @digit|character|letter|unit|units|sign|suffix|prefix ..1 in|of|for|was|into
            @mistakes were|had|have made
            """,
            hit="Through an oversight the second server was left out of the list.",
            sound="A typo in the banner helped us to spot the old build.",
            unless="negated future purpose attackers helped found question",
        ),
        Row(
            """
            had|have|has @meant|intended|wanted|thought ..1 to|it|that|only|`|⟦code⟧
            @meant|intended|wanted to ..8 and|but , through|,|instead|in|actually|ended|by
            without @meaning|intending|wanting|realising|realizing to|that|it
            @ended up deleting|dropping|wiping|removing|destroying|overwriting|restarting|disabling|killing|breaking|exposing|truncating
            @managed to delete|drop|wipe|remove|destroy|overwrite|break|kill|lock|crash|ruin|lose|take
            """,
            hit="Ravi ended up deleting the parent group.",
            sound="The cleanup job ended up deleting 400 rows.",
            who=Who.OTHER,
            unless="negated future attackers",
        ),
        Row(
            """
            unplugged|pulled|deleted|dropped|removed|rebooted|restarted|closed|pushed|clicked|pasted|typed|disabled ..4 @instead of the|its|node|rack|`|one|⟦code⟧
            """,
            hit="Ravi deleted the yearly folder instead of the weekly one.",
            sound="The script removed the links instead of the files.",
            who=Who.OTHER,
            unless="negated future attackers",
        ),
        Row(
            """
            :past|ran|put|set|sent ..8 @instead of ..2 staging|production|prod|test|dev|development|preprod|pre-prod|sandbox|one|the
            :past|ran|put|set|sent ..8 @rather than ..2 staging|production|prod|test|dev|development|preprod|sandbox
            """,
            hit="Ravi ran the script against production instead of staging.",
            sound="The job wrote to the test bucket instead of the staging bucket.",
            who=Who.OTHER,
            unless="negated attackers future because",
        ),
        Row(
            """
            @human factors|fallibility|frailty|lapse|slip-up|carelessness|oversight|negligence|inattention !team|group|course|training|research|expert
            @human element|hand|finger !of
            ^ in @error ,
            @fat-fingered|fat-fingering|fat-finger|fatfinger|fatfingered|butterfingers|fat-thumbed
            a|an|one|the|that|this @errant|stray|wayward|misdirected|misplaced|careless|clumsy|rogue|unlucky|accidental|mistaken|slipped|erroneous|unintended|inadvertent ..1 paste|click|clicks|keystroke|keystrokes|keypress|drag|command|commit|push|merge|rm|mouse|tap|swipe|elbow|finger|hand|boot|foot|glob|wildcard|drop|delete|copy-paste|copy|edit|enter|return|tick|toggle|selection
            in|through|during|to|by a|one|some ..1 moment|moments|fit|flash|burst|spell|second|bout of ..1 @confusion|inattention|distraction|madness|weakness|haste|panic|carelessness|absent-mindedness|forgetfulness|overconfidence|impatience|tiredness|fatigue|thoughtlessness|stress|anger|frustration|insanity|stupidity
            a|momentary|brief|temporary @lapse of|in ..1 concentration|attention|judgement|judgment|memory|reason|discipline|focus|vigilance|care
            @momentary lapse|slip|distraction|inattention|confusion
            lost|loss|lapse|lapses|lack of? ..1 @concentration|focus !.
            a @moment of|'s ..1 inattention|carelessness
            @honest|genuine|innocent|understandable|forgivable|silly|stupid|careless|clumsy|rookie|elementary|basic|schoolboy|avoidable ..1 mistake|slip|error|oversight|blunder|typo|mix-up|misunderstanding
            was|were|been|got|being @unwittingly|absent-mindedly|absentmindedly|unthinkingly|obliviously|carelessly|unknowingly|wrongfully :adverb* :participle
            :participle @unwittingly|absent-mindedly|absentmindedly|unthinkingly|wrongfully by
            @mistyping|mis-typing|misreading|misclicking|mislabelling|mislabeling|miscounting|miscopying|mispasting|misplugging|mis-plugging|mis-cabling|misspelling|mis-keying|miskeying|mistranscribing|transposing|misplacing|miscalculating|misjudging|misinterpreting|misremembering|misunderstanding|mishearing|mistaking|confusing of|the|a|an|two|one|his|her|their|our|staging|production|prod|test|days|hours|bytes|minutes|units
            @confusion|mix-up|muddle between ..8 led|caused|meant|resulted|sent|made|put|cost
            a @muddle over|about|in|between
            pilot|operator|administrator|administrators|admin|engineer|technician|installer|contractor|clerk|dba 's ..1 @mistake|slip|typo|misreading|misjudgement|blunder|confusion|carelessness|inattention
            due|down|owing|attributable|attributed|traced|back|came to ..3 @typo|mis-key|misclick|mistype|copy-paste|slip|mix-up|thinko|transposition|misreading|mishap|bungle|fumble|gaffe
            @copy-paste|copy-and-paste|cut-and-paste|paste|keying|typing|spelling|transcription|data-entry|labelling|labeling|wiring|cabling|patching|arithmetic|sign|unit|units|copying ..1 accident|mistake|mistakes|slip|blunder|goof|mishap|howler|gaffe|fail
            the wrong ..2 :wrong_thing ..1 in ..2 @mind
            wrong end of the|a @stick
            mistaken @identity
            @mistaken belief|impression|assumption|idea|view|notion|conviction|understanding|conclusion
            under the ..1 mistaken|false|wrong|erroneous @impression|belief|assumption
            erroneous|faulty|incorrect|false|wrong|unfounded|unwarranted|untested|careless|lazy|hasty|dangerous|naive @assumption|assumptions|belief|conclusion|presumption ..1 that|of|about|by|made|in|on
            @operating error|mistake
            @wrongly|incorrectly|mistakenly|erroneously|falsely ..1 assumed|believed|thought|concluded|supposed|presumed|judged|interpreted|diagnosed|identified|blamed|attributed|told|informed|advised|instructed|quoted|reported|assured ..3 that|by|to|as|it|the
            @wrongly|incorrectly|mistakenly|erroneously assuming|believing|thinking|concluding|supposing|presuming|interpreting
            the @mistake|slip|blunder|typo was|lay|happened|occurred|crept|came ..2 made|committed|in|when|because|during|by|while
            the error was|is ..2 @made|committed|ours|theirs|human
            @mistake|typo|slip|blunder|slip-up|mix-up|goof ..2 crept|slipped|sneaked|snuck|got in|into|through
            one|single|little|small|tiny ..1 @slip|typo|misclick|keystroke|mistake ..4 and|was|brought|took|cost|led
            """,
            hit="An errant paste into the root shell restarted all nine builders.",
            sound="The stray process was restarted by the supervisor.",
            unless="negated future purpose attackers helped found question quoted-as present hypothetical conditional",
        ),
        Row(
            """
            @transposed|swapped|inverted|interchanged|reversed|jumbled|flipped|switched|crossed ..3 digits|letters|characters|arguments|labels|cables|columns|values|fields|ports|numbers|names|parameters|keys|addresses|leads|wires|fibres|fibers|files|operands|figures|lines|rows|words|bits|bytes|octets|signs|dates|units|two|labels
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
            unless="negated future conditional attackers purpose question",
        ),
        Row(
            """
            typed|entered|wrote|keyed|specified|passed|put|set|used|pasted ..5 @instead of|for
            @typed|entered|wrote|keyed ..6 where|when ..4 meant|intended|needed|wanted|belonged|expected
            @meant|intended ..4 but typed|wrote|entered|set|hit|clicked|ran|deleted|pressed
            """,
            hit="The administrator typed 10 instead of 100.",
            sound="The script wrote to the replica instead of the primary.",
            who=Who.OTHER,
            unless="negated future conditional attackers purpose question reasoned",
        ),
        Row(
            """
            was|were|been|got set|configured|wired|put|hooked|filled|keyed|typed|plugged|written|copied up|in|out|together|down|over @incorrectly|wrongly|improperly|carelessly
            was|were|been|got @incorrectly|wrongly|improperly set|wired|put|hooked|filled|keyed|typed|plugged|written|copied up|in|out|together|down|over
            , @wrongly|mistakenly|incorrectly|falsely|erroneously , that|assumed
            ^ @:accidentally , ..6 was|were|got|had been? :participle
            error|errors of @judgement|judgment|omission|commission
            @improper|inappropriate|careless|negligent|rough|faulty|reckless|clumsy|inexpert|incorrect handling|use|usage|operation|installation|treatment|storage|labelling|labeling|wiring|cabling|assembly|maintenance|execution|configuration ..8 by AGENT
            @erroneous|mistaken entry|input|keystroke|command|label|click ..8 led|caused|meant|resulted|took|triggered|put|made
            was|were|been|got @confused|conflated|muddled ..1 with|up
            :past @erroneously|mistakenly|wrongly by|in|when|as|on|at|during
            assumed|believed|thought|supposed|took|judged , @wrongly|mistakenly|incorrectly|falsely|erroneously|quite
            carried|done|executed|performed|followed|taken ..2 in the wrong|reverse @order|sequence|direction
            steps|commands|nodes|breakers|switches ..3 in the wrong|reverse @order|sequence
            @keying|typing|data-entry|entry|copying|transcription|calculation|rounding|unit|conversion|arithmetic|spelling|sign error|errors by|in|during|on|when|led|meant|made
            due|owing|thanks|down to a|an ..1 @keying|typing|data-entry|copying|transcription|calculation|conversion|arithmetic|spelling|wiring|cabling|labelling|labeling|handling|configuration error|mistake|slip
            """,
            hit="The rule was set up incorrectly.",
            sound="The rule was set up on Monday.",
            unless="negated future purpose attackers helped found question by-system",
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
            our|their|his|her @assumption|assumptions ..8 was|were|proved|proven|turned ..3 wrong|incorrect|false|mistaken|unfounded
            AGENT 's ..1 @assumption|assumptions ..8 was|were|proved|proven|turned ..3 wrong|incorrect|false|mistaken|unfounded
            """,
            hit="Our assumption that the cache would be warm was wrong.",
            sound="The assumption that the cache is warm did not hold.",
            unless="negated future conditional attackers question",
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
            was|were wrong to|in @assume|assuming|think|thinking|believe|believing|trust|trusting|expect
            """,
            hit="We were wrong to assume that the cache would absorb the traffic.",
            sound="The counter was wrong in both files.",
            who=Who.HUMAN,
            unless="future question negated conditional",
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
            @finger trouble
            ^ @wrong window|tab|terminal|host|server|cluster|branch|environment|env|database|region|account|button|button|cable|port|key|file|script|command|flag|tenant|bucket|table|queue|node|rack|switch|project|profile|context|namespace ,|.|:|;|again
            a|one|the|some ..1 @clumsy|careless|stray|accidental|ill-fated|hurried|hasty|sleepy|absent-minded|unlucky ..1 drag-and-drop|drag|paste|click|keystroke|keypress|edit|command|swipe|tap|merge|commit|move|hand|elbow
            @meant|intended|destined|bound|prepared for ..6 was|were|went|ended|got|landed ..1 run|executed|applied|sent|pasted|typed|issued|posted|loaded|deployed|pushed|entered|up? on|in|to|against|into|up|onto
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
            unless="negated future purpose attackers helped found question",
        ),
        Row(
            """
            @took|mistook|taken|taking|read ..6 for the|a|an|its ..1 live|real|spare|standby|other|old|new|test|staging|production|one|primary|secondary|wrong|backup|copy
            @misread|misheard|miscounted|misdialled|mistyped|miskeyed|misfiled|mistook|misplaced|misjudged|misinterpreted|misunderstood|misidentified|misremembered|misapplied|misrouted|mislabelled|misaligned ..1
            @confused|confusing|muddled|mixed ..5 with|and|up
            @clicked|pressed|hit|typed|chose|selected|picked|pulled|entered|sent|ran|pushed|unplugged|wrote ..4 when|where|while|although ..2 wanted|meant|intended|needed|should|supposed|thought
            clicked|pressed|hit|typed|chose|selected|picked|pulled|entered|sent|ran|unplugged|opened|closed|loaded|mounted|connected|scanned|signed|restarted|rebooted|deleted|dropped|cut|moved|edited ..1 the|a @wrong|incorrect
            pulled|unplugged|typed|closed|opened|mounted|connected|cut|scanned|shut|tripped ..6 in the @belief that
            in the mistaken|false|erroneous|honest @belief|assumption|impression
            by @mistake|accident
            @slipped|slip|slips ..1 and|on|while|up|when
            """,
            hit="The commissioning engineer took the standby feed for the live one.",
            sound="The job took the snapshot for the live one.",
            who=Who.OTHER,
            unless="negated future conditional attackers purpose question reasoned perceived",
        ),
        Row(
            """
            an|a|the|one|with|some @incorrectly|wrongly|improperly configured|set|entered|labelled|labeled|typed|written|sized|specified
            commit|change|pr|request|patch|refactoring|cleanup|merge @accidentally|inadvertently|mistakenly|unintentionally|erroneously|unknowingly :past
            run|executed|started|called|deployed|launched with|as|in the @wrong parameters|parameter|arguments|argument|flags|flag|options|credentials|user|permissions|directory
            """,
            hit="An incorrectly configured proxy returned 404 for an hour.",
            sound="The missing index was added at 11:20.",
            unless="negated future purpose attackers question by-system conditional",
        ),
        Row(
            """
            a|one|the|some @stray|misplaced|superfluous|errant|rogue|forgotten ..1 semicolon|comma|quote|bracket|space|dot|slash|digit|zero|character|decimal|newline|tab|dash|minus|backslash|parenthesis|brace|colon|asterisk|hyphen|letter|keystroke|line
            was|were|is @unintentional|inadvertent|accidental|unwitting .|,|;|and|but|on|:|$
            was|were|is @unintentional|inadvertent|accidental|unwitting ..1
            @manual handling|entry|editing|edit|copying|transcription|typing|keying|copy|rekeying|intervention ..6 introduced|caused|led|resulted|broke|crept|corrupted|went|mistake|error
            through|by|via a @misunderstanding|mix-up|muddle|slip|mishap|confusion
            @misunderstanding|mix-up|muddle between ..1
            @labelled|labeled|tagged|marked|named|dated|addressed ..4 when it was|should|is
            had ..5 @mixed|muddled|confused|switched|crossed up|around|round|over
            """,
            hit="A stray semicolon ended the statement early.",
            sound="A stray process held the lock.",
            unless="negated future purpose attackers helped found question quoted-as present hypothetical conditional",
        ),
        Row(
            """
            was|were|been|got|being :adverb* @mislabelled|mislabeled|mis-labelled|miswired|mis-wired|miscabled|mis-cabled|mispatched|mistyped|mis-typed|misspelt|misspelled|miskeyed|mis-keyed|misread|mis-read|misheard|miscounted|mistagged|misplaced|mislaid|misfiled|misinterpreted|misunderstood|misjudged|mishandled|misdiagnosed|misremembered|miscommunicated|miscopied|fat-fingered|botched|bungled|fumbled|misnamed|mis-addressed|misaddressed|misdirected|transposed|miscalculated|misdated|mis-set|mis-entered|mis-sent|misjudged|mis-sold|mixed-up
            """,
            hit="The two feeds had been mislabelled.",
            sound="The two frames were misread by the parser.",
            unless="negated future purpose attackers helped found question by-system hypothetical conditional perceived",
        ),
        Row(
            """
            a|an|the|one|another|some|this|our|that ..2 @blunder|blunders|mix-up|mix-ups|mixup|screw-up|screwup|screw-ups|mess-up|slip-up|slip-ups|goof|goof-up|foul-up|cock-up|botch|bungle|gaffe|howler|clanger|bloomer|booboo|mishap|mis-key|misclick|mis-click|thinko
            was|were|been|got|being :adverb* @misconfigured|mis-configured|misused|mismanaged|misapplied|misidentified|mis-identified|misrouted|mis-routed|misaligned|misassigned|misallocated|muddled|swapped|jumbled|mixed up|during|when|in|at|for|on
            """,
            hit="A mix-up over the two tapes cost an hour.",
            sound="The two headers were mixed up by the parser.",
            unless="negated future purpose attackers helped found question by-system hypothetical conditional perceived",
        ),
        Row(
            """
            was|were|been|got|being :adverb* @:mistake_verb !by
            was|were|been|got|being :human_act ..3 @wrongly|incorrectly|improperly|mistakenly|erroneously !by
            was|were|been|got|being :adverb* @wrongly|incorrectly|improperly|mistakenly|erroneously :human_act !by
            """,
            hit="The second valve was set incorrectly.",
            sound="The second header was set incorrectly by the proxy.",
            unless="negated future purpose attackers helped found question by-system hypothetical conditional perceived good-accident users",
        ),
        Row(
            """
            @incorrect|wrong|erroneous|faulty|mistaken ..3 used|typed|entered|given|set|made|applied|chosen|passed|written|supplied|keyed|pasted|selected|issued ..3 by AGENT !'s
            @incorrect|wrong|erroneous|faulty|mistaken ..3 that|which AGENT ..2 used|typed|entered|gave|set|made|applied|chose|passed|wrote|supplied|keyed|pasted|selected|issued
            incorrect|erroneous|careless|faulty|bad|wrong @copying|pasting|keying|typing|selection|click|cabling|wiring|labelling|labeling|transcription
            incorrect|erroneous|careless|faulty|bad|botched copy|cut and @paste|pasting
            @incorrectly|wrongly|erroneously|mistakenly|falsely|improperly applied|entered|labelled|labeled|tagged|set|configured|typed|placed|used|granted|issued|closed ..5 by our|the|a|his|her|their ..2 support|team|desk|staff|crew|colleagues|engineer|developer|operator|admin|contractor|vendor|provider
            was|were|been|got|had @incorrectly|wrongly|erroneously|wrongfully entered|typed|keyed|transcribed|spelled|spelt|wired|cabled|plugged
            ^ user|operator|human|manual|admin @error|mistake :|at|in|on|during|by|when|while|and|,|led|caused|locked|.
            @copy/paste|copy-n-paste|cut/paste|copy-pasting|copypaste error|mistake|slip|accident|fail|blunder
            finger|fingers|thumb|hand|hands|mouse ..1 @slipped|slips|strayed|wandered
            """,
            hit="An erroneous limit entered by the support team blocked both depots.",
            sound="An incorrect checksum entered the cache of the mirror.",
            unless="negated future purpose attackers question denied quoted-as looked-for if-clause",
        ),
    ),
)
