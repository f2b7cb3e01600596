"""The wrong thing taken, typed, read or meant: what people mixed up."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        !'s|a|an|the|this|that|no|any|one|first|second|our|their|his|her|by|honest|simple @:mistake_verb !no|nothing|none
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
        @fat-fingered|fat-fingering
        @made|make|making|commit|committed ..1 a|an|another|the|some|two|several|few|this|that ..3 mistake|mistakes|error|errors|blunder|slip|typo|slip-up|misstep|gaffe|goof
        :past ..6 the|a|an|some @wrong !impression|place|direction|answer|answers|result|results|response|version|value|value|time|data|hands
        was|is|were|'s|been ..2 in|on|into|at the @wrong ..1 :wrong_thing
        up|down|on|in|at the @wrong tree|lead|track|place|path|hole|horse|trail|scent|end|foot
        got|get|getting|gets ..6 @wrong .|,|and|;|twice|again|but|because|here|on|in|for|when
        :human_act ..1 more|fewer|larger|wider|broader|bigger ..4 than ..3 @intended|meant|wanted
        got|getting ..3 @wrong !node|nodes|value|values|version|answer|data|result|results|error|response|message
        read|followed|looked|used|sent|moved|pressed|clicked|hit|chose|picked|selected|typed|entered|pasted|pulled|unplugged|deleted|dropped|restarted|rebooted|opened|edited|changed|merged|deployed|pushed|tagged|ran|applied|took|closed|disabled|grabbed|reset|rebuilt|stopped|killed|terminated|formatted|revoked|cancelled|archived|shut|updated|patched|upgraded|moved|swapped|replaced|drained|copied|attached|mounted|wiped|flashed|loaded ..6 @wrong|incorrect ..1 :wrong_thing
        """,
        hit="Ravi mixed up the two folders.",
        sound="The merge job mixed up the two branches.",
        who=Who.HUMAN_OR_NONE,
        unless="of-traffic negated future conditional attackers purpose reports-of",
    ),
    Row(
        """
        @left out|off the|a|an|one|⟦code⟧
        @left ..3 out
        """,
        hit="The night crew left out a crate.",
        sound="The editor left two plates out of the proof so that the printer could start.",
        who=Who.HUMAN_OR_NONE,
        unless="negated future conditional attackers purpose reasoned to-an-end",
    ),
    Row(
        """
        was|were|been|got|being ..1 run|sent|applied|deployed|pasted|copied|merged|pushed|uploaded|executed|plugged|connected|entered|attached|assigned|installed|loaded|made|committed|put|mounted|moved|restored|promoted|tagged|built|pointed|added|opened|written|typed|started|published|shipped|released|done ..4 @wrong|incorrect ..1 :wrong_thing
        mail|email|message|letter|invitation|notice|announcement|page|invoice went|sent to the @wrong
        had|with the @wrong ..1 :wrong_thing ..1 open|up|selected|active|in
        the wrong @way round|around|up
        was|were|been|got ..1 @misconfigured !by|on|in
        was|were|been ..1 entered|set|configured|typed|labelled|labeled|recorded|communicated|announced|scheduled|understood|interpreted|calibrated|addressed|quoted|written|spelt|spelled|copied|connected|wired|cabled|installed|documented|calculated|applied|tagged|sized|transcribed|noted|dosed|weighed|counted|filed|packed|dialled|booked|measured|mounted|fitted|assembled|laid @incorrectly|wrongly|improperly|erroneously
        two|values|labels|keys|cables|names|disks|drives|files|arguments|parameters|ports|columns|fields|units|had|have been|were|got @swapped|interchanged|transposed|mixed !out|for|with|in|by
        the? @wrong|incorrect ..1 :wrong_thing was|were|got|had|has ..2 :human_act
        ^ @wrong|incorrect ..2 :wrong_thing ..1 :human_act by
        :|-|—|;|( @wrong|incorrect ..1 :wrong_thing ..1 :human_act|pulled|unplugged|picked|opened|closed|selected
        the @wrong|incorrect ..2 was|were|got|had|been been? ticked|clicked|pressed|keyed|typed|pasted|copied|noted|typed|dialled|picked|packed|labelled|weighed|announced|dispensed|handed|drawn|marked|fenced|pulled|touched|given|taken|put|sent|shipped|ordered|called|paged|told|informed|blocked|signed|quoted|delivered|fitted|installed|opened|closed|isolated|drained|used|chosen|booked|billed|charged|cut|drilled|dug|repaired|replaced|fixed
        given|assigned|got|had|under the @wrong priority|label|name|owner|category|severity|address|number|name
        the wrong ..2 was|were|had been? ..1 @written|noted|stamped|printed on|down|onto
        was|were|been|got @misrouted|misfiled|misaddressed|mistagged|miscategorised|miscategorized|misnamed|mislaid|misallocated|mispriced|misplugged|misdialled|misdialed|miscommunicated|misinterpreted|misunderstood|misjudged|misdiagnosed
        ^ the? @mis-keyed|mistyped|misspelt|misspelled|mislabelled|mislabeled|mis-typed|mis-set ..2 :wrong_thing|tag|value|name|address|id ..1 :human_act|,
        a|an|the|one|this|some|our|: @mis-keyed|mistyped|misspelt|misspelled|mislabelled|mislabeled|mis-typed|mis-set|miskeyed|mis-tagged|misplaced|mis-pasted|mis-labelled|mis-configured|fat-fingered|mis-cabled
        ^ @mis-keyed|mistyped|mis-typed|misspelt|mislabelled|mis-set|miskeyed|fat-fingered
        """,
        hit="Unfortunately the wrong volume got deleted.",
        sound="The stale route sent requests to the wrong node.",
        unless="because negated future attackers question purpose by-system of-traffic",
    ),
    Row(
        """
        was|were|been|being|got ..1 @:misconfigured ..3 by AGENT
        was|were|been|being|got ..1 @misread|mistyped|fat-fingered|mislabelled|mislabeled|misspelt|misspelled|mis-keyed|mixed-up|interchanged|transposed|mis-cabled|miswired|mis-typed|misplaced|miscounted|misfiled|mishandled
        was|were|been|got ..1 @wrongly|incorrectly|improperly|erroneously ..1 estimated|assessed|scoped|configured|set|written|coded|entered|typed|wired|labelled|labeled|tagged|applied|deployed|merged|copied|named|spelt|spelled|assigned|installed|placed|plugged|cabled|connected|documented|recorded|transcribed|assumed|believed|thought|judged|diagnosed|closed|dismissed|granted|approved|removed|deleted|disabled|specified|sized|calculated|rejected|excluded|included|addressed
        was|were|been|got @wrongly|incorrectly|improperly ..1 :participle ..3 by AGENT
        """,
        hit="The scale had been misconfigured by the evening crew.",
        sound="The parcels were wrongly labelled by the sorter.",
        unless="negated future by-system of-traffic attackers purpose conditional",
    ),
    Row(
        """
        unplugged|disconnected|pulled|deleted|dropped|removed|rebooted|restarted|closed|pushed|clicked|pasted|typed|disabled ..4 @instead of the|its|node|rack|`|one|⟦code⟧
        unplugged|disconnected|pulled|pressed|clicked|pasted|typed|cut ..6 @rather than the|its|node|rack|`|one|⟦code⟧
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
        :human_act|ran|put ..9 @believing|thinking|assuming|convinced ..2 it|this|that|he|she|they ..1 was|were ..3 staging|test|testing|dev|development|preprod|sandbox
        """,
        hit="Ravi ran the script against production instead of staging.",
        sound="The job wrote to the test bucket instead of the staging bucket.",
        who=Who.OTHER,
        unless="negated attackers future because",
    ),
    Row(
        """
        @human factors|fallibility|frailty|lapse|slip-up|carelessness|oversight|negligence|inattention !team|group|course|training|research|expert|specialist|specialists|engineer|engineers|review|study|adviser|advisor|consultant|panel|lead
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
        @confusion|mix-up|muddle between|about|over|around|as ..8 led|caused|meant|resulted|sent|made|put|cost
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
        error|errors ..2 @crept|sneaked|snuck in|into|through
        one|single|little|small|tiny ..1 @slip|typo|misclick|keystroke|mistake ..4 and|was|brought|took|cost|led
        """,
        hit="An errant paste into the root shell restarted all nine builders.",
        sound="The stray process was restarted by the supervisor.",
        unless="negated future purpose attackers helped found question quoted-as present hypothetical conditional",
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
        @improper|inappropriate|careless|negligent|rough|faulty|reckless|clumsy|inexpert|incorrect|wrong|erroneous|mistaken|inaccurate|bad|botched handling|use|usage|operation|installation|treatment|storage|labelling|labeling|wiring|cabling|assembly|maintenance|execution|configuration|entry|input|setting|dosing|recording|reading|calculation|filling|loading|routing|sorting|packing|adjustment|selection|choice|typing|keying|booking|connection|placement|mounting|fitting|calibration|measurement|weighing|tagging|sequencing|scheduling|estimation|assessment|interpretation|application|dispensing|positioning|alignment|filing|coding|transfer|transcription|copying|sizing|data ..8 by AGENT
        incorrect|inaccurate|erroneous|faulty|wrong|mistaken|careless data|manual|hand? @entry|dosing|keying|labelling|labeling|wiring|cabling|transcription|typing|dispensing|weighing|filing|booking ..8 explains|explained|led|caused|resulted|accounts|meant|put|cost|spoiled|sent
        @erroneous|mistaken entry|input|keystroke|command|label|click ..8 led|caused|meant|resulted|took|triggered|put|made
        was|were|been|got @confused|conflated|muddled ..1 with|up
        :past @erroneously|mistakenly|wrongly by|in|when|as|on|at|during
        assumed|believed|thought|supposed|took|judged , @wrongly|mistakenly|incorrectly|falsely|erroneously|quite
        carried|done|executed|performed|followed|taken ..2 in the wrong|reverse @order|sequence|direction
        performed|done|executed|carried|taken out? out of @order|sequence by ..1 AGENT
        more|fewer|larger|wider|broader|bigger ..4 was|were|been ..1 :human_act ..3 than ..3 @intended|meant
        steps|commands|nodes|breakers|switches ..3 in the wrong|reverse @order|sequence
        @keying|typing|data-entry|entry|copying|transcription|calculation|rounding|unit|conversion|arithmetic|spelling|sign error|errors by|in|during|on|when|led|meant|made
        due|owing|thanks|down to a|an ..1 @keying|typing|data-entry|copying|transcription|calculation|conversion|arithmetic|spelling|wiring|cabling|labelling|labeling|handling|configuration error|mistake|slip
        """,
        hit="The rule was set up incorrectly.",
        sound="The rule was set up on Monday.",
        unless="negated future purpose attackers helped found question by-system of-traffic",
    ),
    Row(
        """
        our|their|his|her @assumption|assumptions|calculation|calculations|judgement|judgment|interpretation ..8 was|were|proved|proven|turned ..3 wrong|incorrect|false|mistaken|unfounded
        @assumption|assumptions|belief|estimate|estimates|guess ..1 of|by AGENT ..9 was|were|proved|proven|turned ..3 wrong|incorrect|false|mistaken|unfounded|off
        AGENT 's ..1 @assumption|assumptions ..8 was|were|proved|proven|turned ..3 wrong|incorrect|false|mistaken|unfounded
        """,
        hit="Our assumption that the cache would be warm was wrong.",
        sound="The assumption that the cache is warm did not hold.",
        unless="negated future conditional attackers question",
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
        @took|mistook|taken|taking|read ..6 for the|a|an|its ..1 live|real|spare|standby|other|old|new|test|staging|production|one|primary|secondary|wrong|backup|copy
        @misread|misheard|miscounted|misdialled|mistyped|miskeyed|misfiled|mistook|misplaced|misjudged|misinterpreted|misunderstood|misidentified|misremembered|misapplied|misrouted|mislabelled|misaligned ..1
        @confused|confusing|muddled|mixed ..5 with|and|up
        plugged|connected|patched|wired|put|fitted|filed|entered|set|loaded|attached|moved ..8 when|where|although|while ..3 @belonged|belongs
        @clicked|pressed|hit|typed|chose|selected|picked|pulled|entered|sent|ran|pushed|unplugged|wrote ..4 when|where|while|although ..2 wanted|meant|intended|needed|should|supposed|thought
        clicked|pressed|hit|typed|chose|selected|picked|pulled|entered|sent|ran|unplugged|opened|closed|loaded|mounted|connected|scanned|signed|restarted|rebooted|deleted|dropped|cut|moved|edited ..1 the|a @wrong|incorrect
        pulled|unplugged|typed|closed|opened|mounted|connected|cut|scanned|shut|tripped ..6 in the @belief that
        in the mistaken|false|erroneous|honest @belief|assumption|impression
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
        the @wrong|incorrect ..1 snapshot|backup|file|version|branch|environment|option|box|checkbox|template|dump|drug|dose|customer|patient|item|profile|button|tariff|form|script|menu|account|region|site|date|plan|list was|were|got|had|been been? selected|picked|ticked|restored|booked|called|given|filled
        commit|change|pr|request|patch|refactoring|cleanup|merge @accidentally|inadvertently|mistakenly|unintentionally|erroneously|unknowingly :past
        run|executed|started|called|deployed|launched with|as|in the @wrong parameters|parameter|arguments|argument|flags|flag|options|credentials|user|permissions|directory
        """,
        hit="An incorrectly configured proxy returned 404 for an hour.",
        sound="The missing index was added at 11:20.",
        unless="negated future purpose attackers question by-system of-traffic conditional",
    ),
    Row(
        """
        was|were|been|got|being :adverb* @mislabelled|mislabeled|mis-labelled|miswired|mis-wired|miscabled|mis-cabled|mispatched|mistyped|mis-typed|misspelt|misspelled|miskeyed|mis-keyed|misread|mis-read|misheard|miscounted|mistagged|misplaced|mislaid|misfiled|misinterpreted|misunderstood|misjudged|mishandled|misdiagnosed|misremembered|miscommunicated|miscopied|fat-fingered|botched|bungled|fumbled|misnamed|mis-addressed|misaddressed|misdirected|transposed|miscalculated|misdated|mis-set|mis-entered|mis-sent|misjudged|mis-sold|mixed-up
        """,
        hit="The two feeds had been mislabelled.",
        sound="The two frames were misread by the parser.",
        unless="negated future purpose attackers helped found question by-system of-traffic hypothetical conditional perceived",
    ),
    Row(
        """
        a|an|the|one|another|some|this|our|that ..2 @blunder|blunders|mix-up|mix-ups|mixup|screw-up|screwup|screw-ups|mess-up|slip-up|slip-ups|goof|goof-up|foul-up|cock-up|botch|bungle|gaffe|howler|clanger|bloomer|booboo|mishap|mis-key|misclick|mis-click|thinko
        was|were|been|got|being :adverb* @misconfigured|mis-configured|misused|mismanaged|misapplied|misidentified|mis-identified|misrouted|mis-routed|misaligned|misassigned|misallocated|muddled|jumbled|mixed up|during|when|in|at|for|on
        was|were|been|got|being :adverb* @swapped up|round|around|over !to|on|onto
        """,
        hit="A mix-up over the two tapes cost an hour.",
        sound="The two headers were mixed up by the parser.",
        unless="negated future purpose attackers helped found question by-system of-traffic hypothetical conditional perceived",
    ),
    Row(
        """
        was|were|been|got|being :adverb* @:mistake_verb !by
        was|were|been|got|being :human_act ..3 @wrongly|incorrectly|improperly|mistakenly|erroneously !by
        was|were|been|got|being :adverb* @wrongly|incorrectly|improperly|mistakenly|erroneously !causing|making|setting|leaving|sending|marking :human_act !by
        """,
        hit="The second valve was set incorrectly.",
        sound="The second header was set incorrectly by the proxy.",
        unless="negated future purpose attackers helped found question by-system of-traffic hypothetical conditional perceived good-accident users",
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
        @copy/paste|copy-n-paste|cut/paste|copy-pasting|copypaste|copypasta|copy-pasta error|mistake|slip|accident|fail|blunder
        finger|fingers|thumb|hand|hands|mouse ..1 @slipped|slips|strayed|wandered
        """,
        hit="An erroneous limit entered by the support team blocked both depots.",
        sound="An incorrect checksum entered the cache of the mirror.",
        unless="negated future purpose attackers question denied quoted-as looked-for if-clause",
    ),
    Row(
        """
        the|some|an|those|these ..1 @incorrectly|wrongly|mistakenly|erroneously copied|entered|typed|labelled|labeled|deleted|merged|applied|pasted|uploaded|moved|sent|set|configured
        ^ @misinterpreting|misreading|misunderstanding|misjudging|mishearing ..10 , AGENT
        """,
        hit="Misreading the dial, Ravi opened the second valve.",
        sound="The wrongly cached answers were served by the proxy.",
        unless="negated future purpose attackers conditional question by-system of-traffic",
    ),
)
