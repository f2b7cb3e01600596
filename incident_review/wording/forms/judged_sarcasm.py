"""Idiom, irony and sarcasm at people's cost: the ball that was dropped, the praise that is none, the eternal again."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        drop~|fumble~ the|their|his|her|its|our|this|my|a ..1 @ball|balls|baton|torch
        @sleep~|slept|doze~|snooze~|nap~ at|on|through|over|behind the|it|his|her|their|all|our|both|several|two|three|every|a? wheel|switch|job|watch|alarm|alert|alarms|page|pages|pager|alerts|helm|console|controls|desk|post|bell|phone|calls|call|notifications|notification|warnings|warning|bleeper|beeper|shift
        take~|took|taken|keep~|had his|her|their|its|the|our ..2 @eye|eyes|mind off|away
        drag~|dig~ his|her|their|its|our|my ..1 @feet|heels
        look~|turn~|close~|shut~|turned|looked|averted ..2 other|blind|deaf @way|eye|ear|eyes
        look~|shy~ @away
        @nowhere to be found|seen|near|reached|heard
        @sit~|sat on ..4 hands|ticket|tickets|alert|alerts|report|fence|news|it|problem|information|mail|mails|email|warning|warnings|request|fix|patch|advisory|requests|alarm|alarms|fixes|patches|advisories|findings|complaint|complaints|evidence|laurels|bug|thumbs|certificate|renewal|upgrade|bum|backside|approval
        jump~ the|his|her|their|its? @gun
        shoot~|shot|fire~ from|in|before the|his|her|their? own? @hip|foot|aiming
        @play~ with|the fire|hero|cowboy|god|saviour|savior|genius|rockstar|ostrich|cowboys|heroes|detective|roulette|firefighter|sheriff|chicken|politics|fast|dumb|favourites|favorites|innocent|coy|doctor|lottery|superman
        @play~ russian|cowboy|god|politics|hero|dumb|dead|heroes|superhero|detective|roulette|ignorant|innocent|coy|truant|possum|favourites|favorites|saviour|savior|favourite|lottery|fast|hooky
        lift~|lifted|raise|raised|move|bat|moved|lifting|raises|raising|stir|stirred a|an|one ..1 @finger|hand|eyelid|muscle|eyebrow|fingers|eyelash
        @rubber-stamp~|rubberstamp~|handwave~|cargo-cult~|half-arsed|half-assed|hand-wave~|half-asses|pencil-whip~|yolo~|bodge~|fudge~
        @rubber stamp|stamped|stamping|stamps
        @wave~|brush~ ..6 through|past|aside|off|away
        @shrug~ ..5 off|and|at|shoulders|when|aside|away
        laugh~|fob~|palm~ ..4 @off
        sweep~|swept|kept|keep|hid|brush~|sweeping|brushed|hide|hiding|shoved|pushed|buried|swipe~ ..5 under the|a|their @rug|carpet
        head|heads|neck|necks ..2 in the @sand
        @lose~|lost his|her|their|its|the ..1 nerve|head|heads|cool|temper|plot|patience|concentration|way|bearings|grip|focus|footing|marbles|heart|touch|rag|mind|minds|composure|sense|judgement|judgment|appetite|interest|rhythm|tempers|plots|nerves|discipline
        get~|got|be|being ..1 @carried away
        get~|got|getting|become|became|grew|grown|grow~|becoming|turned|go~|gone|went ..1 :degree* @sloppy|lazy|careless|complacent|cocky|slack|cavalier|overconfident|lax|arrogant|defensive|greedy|smug|distracted|bored|impatient|flustered|panicky|forgetful|stroppy|rusty|soft|comfortable
        @screw~|mess~|muck~|bugger~|goof~|cock~|foul~|stuff~|balls~|louse~ up|it|things|everything|badly
        make~ a|an|such|their|his|her ..2 @mess|hash|pig's|meal|fool|botch|shambles|nuisance|pigs|muddle|cock-up|balls|spectacle|mockery|farce|drama|fuss|liar|fools of|out|in|over
        @let|lets|letting|dropped|lowered|lower|lowering|relaxed ..1 guard|side|standards|attention|vigilance|us|them|team|customers|everyone|him|her|colleagues|others|itself|themselves|hair down|drop|slip
        hope~ ..2 the @best
        cross~ ..2 @fingers
        took|take|takes|taking|taken ..4 into his|her|their|its own @hands
        @behind|over ..2 back|backs|head|heads of
        should|ought|must ..2 be @ashamed|embarrassed|mortified|sorry|humiliated
        strung|led|leading|strings|stringing|leads ..2 @along|astray
        @think~|fancied|believed he|she|they|itself|himself|herself|themselves knew|know|knows|above|better|best|owns|cleverer|smarter|everything|invincible|infallible|untouchable
        @half|barely asleep|awake|listening|hearted|heartedly|paying|concentrating|arsed|cocked|assed
        throw~|thrown|threw|chuck~|toss~|tossed|lob~|lobbed|fling~|flung|hurled|dump~|shoved|slung|kicked ..3 over the @wall|fence
        fly~|flew|flying|flown|operate~|work~ @blind
        took|take|takes|taking|taken it @upon himself|herself|themselves|itself|ourselves|myself
        saw|seen|see|sees|seeing|thought|deemed it? @fit to
        can|could not|scarcely|hardly ..2 @care less
        full of @himself|herself|themselves|themself|excuses|bravado|itself|hot|promises|bluster|ego|swagger|hubris|zeal
        had|has|have|having ..1 better|other|more|different|bigger|grander|fancier|nicer important? @things|priorities|ideas|interests|matters|preoccupations|fish|preoccupation to|on|than
        ask~ for @trouble|disaster
        @act~|behave~ ..2 as if|though ..2 he|she|they|nothing|it|rules|everyone|everything|anyone|time|somebody|someone|deadlines|production|safety|uptime|security
        @knew|know|knows much|far? better ..1 than|,|.
        achieved|accomplished|contributed|did|does|achieve|achieves|accomplish|accomplishes|contributes|contribute|offered|offers|brought|delivered|learned|learnt|learns @nothing
        @swore|promised|assured|claimed|vowed|insisted|swears|promises|claims|vows|insists|assures|guaranteed|guarantees|pledged|boasted ..8 but|yet|and|,|only|though|although|however ..2 not|never|nothing|nobody|no|silence|failed|late|hardly|none|ignored|forgot
        @yet to admit|apologise|apologize|explain|deliver|own|acknowledge|thank|justify|account|grasp|recognise|recognize|concede|learn|lift
        live|lives|lived|living in|on|inside its|their|his|her ..1 @own
        @refuse|refuses|refused|refusing to cooperate|co-operate|help|engage|admit|understand|listen|learn|budge|acknowledge|apologise|apologize|communicate|share|comply|follow|concede|explain|own|participate|collaborate|recognise|recognize|believe|compromise|discuss|talk|document|test
        """,
        hit="Ravi dropped the ball over the lease.",
        sound="The proxy dropped the connection.",
        who=Who.HUMAN,
        unless="negated-blame future conditional attackers question",
    ),
    Row(
        """
        not|hardly|never for the @first time ,? AGENT
        OTHER ,? not|hardly for the @first time
        for the|a @second|third|fourth|fifth|umpteenth|nth|tenth|sixth|seventh|eighth|ninth|hundredth|thousandth|millionth|gazillionth time running|now|this|today|already
        ^ OTHER @again .|!
        @once|yet again|more ,? OTHER ..2 proved|failed|broke|forgot|let|left|missed|ignored|dropped|caused|took|chose|insisted|refused|deleted|changed|pushed|merged|decided|did|managed|had|was|were|showed|shipped|used|put|set|sent|fails|breaks|forgets|lets|misses|ignores|drops|causes|decides|insists|refuses|deletes|overlooked|underestimated|skipped|blamed|underestimates|lost|mishandled|bypassed|got|came|disappeared|neglected|proves|manages|chooses|brought|deployed|rushed|assumed|wiped|crashed
        OTHER @once|yet again|more ,? proved|failed|broke|forgot|let|left|missed|ignored|dropped|caused|took|chose|insisted|refused|deleted|changed|pushed|managed|did|decided|overlooked|underestimated|fails|breaks|forgets|lets|misses|ignores|drops|causes|decides|insists|refuses|deletes|skipped|blamed|underestimates|lost|mishandled|bypassed|got|came|disappeared|neglected|proves|manages|chooses|brought|deployed|rushed|assumed|wiped|crashed
        ^ as @usual|ever|always ,? OTHER ..4 not|never|no|nowhere|late|last|failed|forgot|ignored|broke|skipped|slow|blamed|nothing|left|let|took|chose|knew|missed|had|have|was|were|did|is|nobody|fails|forgets|ignores|breaks|skips|leaves|misses|lets|blames|wrong|refuses|refused|rushed|unprepared|missing|absent|useless|behind|delayed|hid|denied
        not|never|hardly|scarcely ..2 his|her|their|our|my ..1 @thing|strength|strong|forte|finest|proudest|speciality|specialty|suit|bag|priority|best|brightest|métier
        @asleep|napping|dozing|snoozing|sleeping|nodding|dreaming|drowsing at|on|behind|over the ..1 wheel|switch|job|watch|helm|controls|desk|console|keyboard|post|seat|pager|shift
        @inherited|inherits|inheriting a|the ..1 mess|shambles|disaster|ruin|zoo|shitshow|swamp|minefield|nightmare|wreck|dumpster|pigsty|graveyard|wasteland|jungle
        had|has|have|needed to be ..1 @dragged|begged|cajoled|nagged|shamed|badgered|hounded|coaxed|bribed|pestered|prodded|harassed|bullied|implored|beaten|shoved|strong-armed|hauled|goaded|browbeaten ..1 onto|to|into|for|by|out|before|until|kicking|away|screaming
        not|never|nobody|ignored|late|slow|failed|forgot|nothing|last|no|fails|forgets|ignores|missed|misses|skipped|refused|lost|broke|wrong|absent|unprepared|rushed|neglected|overlooked|unclear|delayed|useless|unhelpful ..10 , as ..1 @usual|always|ever .|,|!
        as is|was ..1 @his|her|their|its|customary|usual wont|habit|custom|with|for|way|fashion|style|practice|tradition|manner|of|when
        @true to form|type
        @typically|characteristically|predictably|inevitably|unsurprisingly|notoriously|famously|conveniently|unhelpfully ,? OTHER :adverb* :past|had|did|has|have|does|do|forgets|ignores|breaks|skips|fails|misses
        OTHER had|has|did|was|,|have|were|is|are|does|do|been ,? @characteristically|typically|predictably|famously|notoriously|unsurprisingly|conveniently|inevitably|unhelpfully|tellingly ,? not|never|:past|no|late|nowhere|silent|unprepared|unhelpful|vague|slow|evasive
        ^ @predictably|unsurprisingly|typically|characteristically|inevitably|naturally|famously ,? the|our|their ..3 team|vendor|crew|contractor|provider|supplier|developers|engineers|managers|management|admins|contractors|consultants|colleagues|owner|owners|ops|intern|manager|department|desk|bureau|board|office|shift
        '|'s ..1 @typical|usual|trademark|signature|customary|habitual|characteristic|legendary mo|m.o|sloppiness|excuse|excuses|trick|tricks|carelessness|fashion|style|arrogance|silence|nonchalance|incompetence|haste|lateness|laziness|complacency|attitude|behaviour|behavior|mess|chaos|confusion|nonsense|shambles|slowness|indecision|stubbornness|bluster|evasion|evasions|inefficiency|secrecy|disregard|indifference|optimism|stunt|stunts|manner|charm|lack
        @typical|classic|vintage|characteristic of|for|from ..1 AGENT
        ^ @typical|classic|peak|vintage ..1 frontend|backend|ops|marketing|sales|product|vendor|dba|devops|qa|finance|management|intern|contractor|platform|engineering|telco|cloud|it|front-end|back-end|admin|developer|dev|devs|developers|engineer|hr|legal|procurement|accounts|helpdesk|supplier|sre|infra|agency|consultant|consultants|contractors|interns|department|manager|managers|startup|provider|corporate|bureaucratic
        ^ @classic|typical|vintage|peak AGENT $
        entirely|very|wholly|quite|perfectly|completely|totally|fully|utterly in|out ..1 @character
        the|all|their|his|her|our|its @usual story|excuses|excuse|chaos|mess|circus|shambles|sloppiness|rubbish|nonsense|confusion|fumbling|muddle|incompetence|sloppy|drama|panic|finger-pointing|blame|mayhem|farce|dithering|silence|pantomime|theatrics|antics|lies|runaround|carelessness|cock-up|cock-ups|screw-up|fiasco|blunders
        AGENT @strikes|struck|strike again
        that|this ..2 @says all|everything|a|it|volumes
        @says|said|speaks|spoke|tells ..2 volumes|everything|all|lot|enough|plenty|much about ..2 AGENT
        @says all|everything|a|it|volumes|plenty|enough ..5 about
        !half|most|some|none|%|percent|number|share|part|third|quarter|tenth|majority|one|average|list|out|because|total|sum|copy|each|state|status of all @places|things|times|days|moments|people !on|in|who|with|that|at|from|whose|we|the|and|affected|involved|concerned|present
        for all|everyone|everybody to @see|witness
        @tells you|us|one ..1 how|what ..2 he|she|they
        no @surprise|surprises|prize|prizes|medals|medal|awards|wonder|shock|trophies|trophy ..1 for|that|there|who
        to ..1 @surprise|astonishment|shock|amazement of no|nobody|none|absolutely|few
        @hardly|scarcely ..1 professional|helpful|surprising|best|model|paragon|picture|finest|rocket|reassuring|encouraging|impressive|ideal|edifying|inspiring|careful|exemplary|glorious|confidence-inspiring|diligent|inspired|competent|courteous|responsible|becoming|cricket|gentlemanly|thorough|brave|rigorous|heroic|textbook|state-of-the-art|impartial|subtle|sensible|wise|excusable|forgivable|exacting|confidence !to
        not @exactly|precisely ..1 ideal|careful|helpful|rocket|known|renowned|quick|fast|impressive|forthcoming|rushing|queueing|inspiring|confidence-inspiring|subtle|thorough|diligent|enthusiastic|heroic|glorious|stellar|brilliant|sharp|keen|famous|famed|noted|eager|overworked|awake|sober|brimming|bursting|bothered|helping|hurrying|hurried|racing|sprinting|jumping|thrilled|covering|leaping|communicative|responsive|cooperative|professional|polite|courteous|alert|attentive|model|textbook|best|wise|smart|clever|bright|genius|proud|reassuring|exemplary|swift|prompt|eloquent|transparent|generous|busy|killing|straining|exerting|overexerting
        @less than frank|forthright|assiduous|attentive|punctual|scrupulous|vigilant|gracious|sure-footed|wholehearted|whole-hearted|committed|conscientious|meticulous|energetic|supportive|edifying|careful|forthcoming|helpful|diligent|stellar|thorough|honest|impressed|candid|professional|enthusiastic|cooperative|rigorous|glorious|transparent|clear-headed|competent|responsive|impressive|truthful|honourable|thrilled|generous|polite|courteous|kind|exemplary|heroic|prompt|sharp|subtle|tactful|sensible|wise|sober|eager|eloquent|straightforward|convincing|persuasive|brilliant|inspiring|proactive|observant|sympathetic|respectful|decisive|focused|welcoming|sincere|disciplined|thoughtful|alert|cautious|curious|constructive|collaborative|communicative|stringent|methodical|swift|brisk|coherent|impeccable
        to @put it mildly|kindly|politely|charitably|bluntly|nicely|gently|delicately|diplomatically|generously|euphemistically|gracefully|crudely|frankly|tactfully|courteously|brutally|sweetly
        to @say the least
        the less|least @said
        with all|much|every due @respect
        @frankly|honestly|seriously|bluntly|really|candidly|sadly , OTHER
        @frankly|honestly|seriously , the|this|whoever|nobody|someone
        I|i|we am|are|'m|'re @sorry|sad|ashamed|embarrassed to say|report|admit ,
        @and|, it|this shows|showed|shone $
        left|leaves|leaving|leave a lot|much|something|plenty|little ..2 @desire|desired|imagination
        a ..1 @display|show|masterclass|textbook|prime|exhibition|clinic|parade|triumph|monument|festival|symphony ..1 of|in|example|case incompetence|how|negligence|neglect|not|sloppy|carelessness|what|arrogance|ineptitude|indifference|ignorance|stupidity|panic|complacency|laziness|mismanagement|disorganisation|amateurism|recklessness|bungling|indecision|dithering|haste|blunder|hubris|folly|bravado
        a @textbook|classic|prime|perfect|glaring|shining|sterling|stunning case|example|instance|illustration|demonstration of ..2 :unkind_noun|:mistake|how|what|hubris|poor|bad|overconfidence|tunnel|cowboy|groupthink
        an? @exercise|study|lesson|masterclass in patience|futility|frustration|box-ticking|blame-shifting|buck-passing|wishful|self-deception|self-congratulation|denial|hubris|optimism|guesswork|humiliation|finger-pointing|arrogance|evasion|pointlessness|stupidity
        @beggars|beggar|defies|defied|beggared|defy|defying|strains|strained|stretches|boggles|insults belief|logic|comprehension|explanation|reason|understanding|sense|credulity|credibility|mind|intelligence|common
        @beyond belief|comprehension|understanding|words|parody|satire|explanation|ridiculous|pathetic|careless|excuse|excusable|incompetent|stupid|embarrassing|irresponsible
        @hard|difficult|impossible|tough|harder ..1 to ..1 fathom|comprehend|justify|excuse|defend|forgive|credit|believe|stomach|swallow|conceive|rationalise|rationalize|condone|countenance why|how|what|that|such|this|anyone|anybody|them|him|her
        no|little|hardly|zero ..1 @excuse|excuses|justification for|whatever|here|.|not|to
        a @mystery|riddle|puzzle|enigma|miracle to|for ..1 me|us|everyone|anyone|most|this|all|anybody|many|outsiders|him|her|them|customers|readers|observers
        a @mystery|riddle|puzzle|miracle|wonder|enigma|marvel ..2 why|how AGENT
        @hard|difficult|impossible|tough|harder to ..1 see|say|know|tell|fathom|grasp|comprehend what|why|how AGENT ..1 thought|imagined|hoped|believed|missed|overlooked|managed|expected|supposed|contrived|failed|forgot|ignored|justified|considered|convinced|concluded|reasoned|persuaded
        @why ..16 only AGENT can|could|knows|will|would|may|might|know|knew|seems|understands|understand
        @why AGENT ..12 is|was|remains|are ..2 beyond|mystery|baffling|incomprehensible|inexplicable|unexplained|puzzle|anyone|mysterious|unfathomable|anybody|riddle|bewildering|inexplicably|enigma|unknowable
        @astonishing|astounding|staggering|disappointing|disturbing|baffling|mind-boggling|appalling|unbelievable|incredible|shocking|dismaying|outrageous|scandalous|mystifying|bewildering|incomprehensible|inconceivable|lamentable|deplorable|inexcusable|unforgivable|embarrassing|shameful|disgraceful|absurd|ridiculous|laughable|galling|infuriating ..1 that|how ..1 OTHER
        heaven|god|lord|goodness|christ|heavens|hell|allah @knows what|why|how|where|when|who|which|whether|if
        for whatever|some @reason|reasons ..2 OTHER
        for @reasons|motives best|known|unknown|only
        in his|her|their|its|all|our infinite|great|boundless|their|his|her|supreme|superior|collective|divine|unfathomable|profound|immense|endless|corporate ..2 @wisdom
        the @wisdom of ..6 is|was|must|remains|seems|escapes|eludes|can|remained|looks|could
        @questionable|dubious|debatable|baffling|curious|puzzling|peculiar|bizarre|inexplicable|perplexing|bewildering|eccentric|incomprehensible|doubtful|mystifying|astonishing|idiosyncratic|quixotic decision|choice|judgement|judgment|call|wisdom|logic|reasoning|priorities|decisions|choices|calls|judgements|judgments|thinking|conduct|ethics|motives|competence|prioritisation|prioritization
        @leisurely|stately|unhurried|languid|sedate|lethargic|snail-like|ponderous|dignified|majestic|sleepy|pedestrian pace|hour|response|fashion|speed|days|hours|manner|way|minutes|lunch|breakfast|approach|reply|attitude|stroll|turnaround|tempo|weeks !glacier
        @author|architect|authors|architects of ..1 his|her|their|its|our own misfortune|misfortunes|downfall|troubles|problems|fate|misery|trouble|problem|mess|woes|demise|undoing|disaster|ruin|outage|incident|crisis|predicament|pain|destruction|failure
        @heroically|gallantly|magnanimously|nobly|obligingly|triumphantly|majestically|grandly|courageously|chivalrously|benevolently|ingeniously|masterfully ,|:past
        """,
        hit="Not for the first time, Ravi merged on red.",
        sound="Once again the pods restarted.",
        unless="negated attackers question quoted-as their-credit",
    ),
    Row(
        """
        ^ @whoever :adverb* :past|put|set|had|was|ran|cut|let|thinks|thought|wrote|designed|did
        :obviously|that|and|because|but|,|or|to|for|blame|thank|thanks|hope @whoever|whomever :past|wrote|set|built|chose|put|ran|cut|thought|let
        """,
        hit="Whoever drew this plan had no idea how pumps behave.",
        sound="Whoever holds the leaked key can sign with it, so we rotated it.",
        unless="attackers question key future",
    ),
    Row(
        """
        so @much for
        ^ @guess what|who|how|which
        @wonder|wonders|wondered|doubt|question|wondering|doubts|doubted|questioned|questions|doubting ..2 what|whether|if|why AGENT ..2 ever|even|tests|reads|knows|cares|bothered|bothers|thinking|listens|really|actually|ran|reviewed|monitors|checks|checked|thought|understood|reviews|looked|considered|looks|tested|understands|know|talk|talks|knew|bother|learn|learns
        what could|can|might ..2 @go wrong
        too @much to|trouble|bother|effort|work ask|expect|hope|to|request|want|imagine|believe|tell
        testing|tests|review|reviews|reading|documentation|communication|backups|monitoring|staging|qa|rules|process|rehearsal|thinking|listening|punctuality|manners|freezes|warnings|asking ..2 is|are|was|were|become|became|seems|seem ..1 @optional .|now|these|apparently|here|!|then|round|today|;
        @apparently|evidently|presumably|supposedly|seemingly ..1 reading|testing|checking|asking|nobody|thinking|looking|communicating|backups|documentation|listening|planning|documenting|reviewing|rehearsing|telling|caution|manners|reviews|rules|runbooks|approval|approvals|checklists|calling|punctuality
        @unclear|clear|uncertain|debatable|doubtful what|whether|if AGENT ..2 was|were|had|ever ..1 thinking|even|bothered|ever|reading|listening|doing|bother|concentrating|awake|sober|seriously|really|remotely|qualified|competent|playing
        what ..6 been|were|was @smoking|drinking|sniffing|thinking|inhaling|snorting|imbibing|huffing
        @great|good|nice|brilliant|lovely|stellar|fine|top|wonderful|smart|excellent|superb|sterling|fantastic|amazing|genius|splendid|marvellous|marvelous|terrific|outstanding|magnificent|awesome|bravo|impressive|spectacular|tremendous job|work|going|move|thinking|timing|effort|stuff|one|teamwork|planning|judgement|judgment|foresight|coordination|stroke ,? by|from|of ..2 whoever|everyone|genius|all|them|geniuses
        ^ @great|good|nice|brilliant|lovely|stellar|fine|top|wonderful|smart|superb|fantastic|amazing|splendid|marvellous|marvelous|terrific|outstanding|magnificent|awesome|sterling|bravo|impressive|spectacular|tremendous job|work|going|move|timing|one|effort|play|call|show|stuff|performance|teamwork|round|applause|bravo|decision|thinking|planning , ..1 everyone|everybody|team|all|folks|guys|people|ops|dev|devs|infra|platform|management|gang|lads|crew|colleagues|friends|sre|security|vendor|support|marketing|networking
        ^ @brilliant|genius|great|smart|clever|lovely|bright|wonderful|fantastic|excellent|amazing|stellar|splendid|superb|marvellous|awesome|terrific|inspired|cunning idea|plan|timing|move|thinking|decision|choice|call|thought|strategy|scheme|notion|stroke to|, ..1 deploy|run|restart|push|merge|test|reboot|ship|release|drop|upgrade|patch|change|do|let|put|switch|migrate|turn|delete|kill|disable|skip|hotfix|reuse|rename|share|commit|rotate|swap|roll|ignore|wipe|pull|flip|refactor|rely|schedule|hardcode|silence|mute|trust
        @brilliant|stellar|genius|sterling|masterful|superb|splendid|marvellous|spectacular|magnificent|marvelous|terrific|exquisite|inspired|dazzling work|move|timing|job|thinking|effort|decision|planning|idea|play|call|choice|judgement|judgment|coordination|foresight|reasoning|logic|strategy|teamwork|manoeuvre|maneuver|stunt|show ,? by|from|of ..1 AGENT ,? who|, to|in|deleting|!on|for|picked|:past
        @nice|great|good|lovely|brilliant|top|stellar|splendid|excellent|wonderful|fantastic|superb|smart|genius|marvellous|sterling|amazing one|job|work|going|move|play|timing|thinking|effort|stuff|teamwork|show|shot|decision ,? OTHER ,? ..2 deleting|dropping|breaking|wiping|taking|bringing|locking|killing|crashing|leaking|nuking|ruining|removing|overwriting|forgetting|knocking|shutting|rebooting|pushing|merging|causing|losing|missing|ignoring|skipping|blocking|exposing|unplugging|cutting|tripping|dumping|flooding|corrupting|sinking|tanking|trashing|shipping|leaving|messing|screwing|disabling|burning
        @another ..1 masterpiece|triumph|gem|beauty|classic|masterstroke|success|stroke|brainwave|special|blinder|one|stunner|cracker|genius|brilliant|masterclass|doozy|belter|stinker|howler|clanger|marvel|pearl|blunder|bodge|cock-up|screw-up|screwup|fiasco|shambles|move|display|performance|courtesy from|by|of|for ..3 :role|:team
        @chalk ..1 another|one|it|this|that ..1 up
        @brainwave|masterstroke|genius|brainwaves|geniuses|masterminds|wunderkind ..1 of|by|who|move|idea|decision|at|behind|from|in|came
        @bright idea|spark|sparks|ideas|boy|boys|lad|lads of|to|by|from|behind|who|at|in|came
        clever|ingenious|smart|brilliant|nifty|cunning|genius ..1 @little ..1 script|trick|hack|change|fix|idea|plan|shortcut|workaround|scheme|tweak|wheeze|stunt|refactor|shortcuts|workarounds|cron|one-liner
        @so-called expert|experts|engineer|engineers|review|fix|team|specialist|specialists|senior|process|professionals|testing|plan|support|professional|admin|administrator|test|tests|reviewer|reviewers|consultant|consultants|runbook|maintenance|qa|architect|architects|developer|developers|management|managers|manager|consultancy|leads|lead|leadership|sysadmin|sysadmins|programmers|programmer|operators|operator|vendor|partner|partners|fixes|testers|tester|guru|gurus|runbooks|reviews|procedure|procedures|emergency|assistance|guardian|guardians|on-call
        their|his|her|'s|our|your|my @so-called
        @self-proclaimed|self-styled|self-appointed|armchair|would-be|self-declared|wannabe|self-important|self-anointed|backseat ..1 expert|experts|guru|architect|admin|hero|specialist|wizard|engineer|gurus|architects|admins|heroes|specialists|wizards|engineers|developer|developers|programmer|programmers|sysadmin|sysadmins|dba|genius|geniuses|consultant|consultants|leader|leaders|manager|managers|master|visionary|sre|ops|operator|team|devops|authority|saviour|savior|detective|critic
        our|the|their ..1 @resident|ever-reliable|ever-helpful|ever-dependable|esteemed|illustrious|much-vaunted|vaunted|famed|fabled|all-knowing|infallible|good|dear|lovely|ever-vigilant|ever-attentive|ever-alert|ever-watchful|ever-diligent|wonderful|beloved|glorious|marvellous|fearless|tireless|omniscient|saintly|eminent|distinguished|learned|magnificent|ever-so-helpful|ever-popular|self-appointed|brave|heroic|intrepid|valiant ..1 genius|expert|hero|wizard|guru|friends|friend|colleagues|colleague|vendor|provider|team|partner|partners|geniuses|experts|heroes|wizards|gurus|vendors|providers|teams|supplier|suppliers|contractor|contractors|management|managers|manager|leader|leaders|leadership|cto|ceo|architect|architects|dba|dbas|admin|admins|ops|developers|devs|engineers|helpdesk|support|overlords|overlord|consultants|consultant|intern|interns|neighbours|neighbors|betters|superiors|lords
        AGENT @'s ..1 "|“ ..1 quick|harmless|small|tested|safe|trivial|minor|temporary|simple|little|improvement|fix|expert|optimisation|optimization|workaround|tests|testing|review|solution|clean-up|cleanup|urgent|plan|routine|no-brainer|low-risk|zero-risk|risk-free|zero-downtime|trivially|backwards-compatible|obvious|smart|clever|seamless|improved|better|careful|thorough|thoroughly|emergency|five-minute|one-line|one-liner|tiny|agile|helpful|refactor|refactoring|tidy|enhancement|improvements|innovation|self-healing|failsafe|fail-safe|foolproof|bulletproof
        :be "|“ too|very|so|far @busy|clever
        @thanks|courtesy|kudos|props to|of ..3 's ..1 "|“
        @applause|ovation|kudos|props|bravo|congratulations|congrats|hats|medal|medals|award|trophy|prize|cheers|clap|salute|chapeau ..2 to|for|off|goes|go ..3 geniuses|genius|whoever|person|the|our|someone|somebody|developer|admin|guy|vendor|intern|hero|heroes|masterminds|mastermind|contractor ..3 who|for ..1 rotated|deleted|deployed|broke|dropped|pushed|forgot|decided|picked|took|thought|managed|shipped|merged|breaking|deleting|dropping|deploying|pushing|forgetting|wiped|killed|unplugged|disabled|approved|ignored|skipped|left|rebooted|invented|missing|ignoring|skipping|unplugging|rebooting|disabling|removing|killing|taking|crashed|crashing|lost|losing|leaving|wiping|merging|approving|signed|silenced|muted
        @screwed|shafted|hosed|stiffed|stitched|screws|screwing|shafts|stiffing|fleeced|fobbed|swindled|conned|bamboozled|hoodwinked|gaslit|gaslighted|duped us|me|everyone|ourselves|customers|him|her|them|themselves
        to @save ..1 his|her|their|its life|lives
        more @fool me|him|her|us|them|you|anyone|we
        @heads should|must|will|need|shall|ought|had|have roll|to|rolled|rolling
        who @needs tests|backups|enemies|testing|reviews|staging|documentation|review|reviewers|reviewer|approval|approvals|planning|runbooks|checklists|runbook|checklist|sleep|qa|processes|rules|rehearsals|monitoring|alerts|alerting|procedures|handovers|types|linting|communication|canaries|maintenance|drills
        first and ask|asks|asked|asking ..1 @questions later
        do|does|did|doing what ..4 do|does|did @best
        did|does|doing|do ..1 their|his|her|our the? @usual thing|trick|magic|routine|dance|disappearing|vanishing|party|stuff
        paste~|copy~|pasted|cribbed|lifted|googled|borrowed ..6 stack @overflow
        nothing|nobody|not|hardly|little|no-one|none|never|scarcely ..4 be @proud|boastful of|about
        not even|ever be @troubled|bothered
        pour|poured|pouring|threw|added|throwing|adding|adds|add|pours|throw|tossed ..1 oil|fuel|petrol|gasoline|kerosene|paraffin|petroleum ..2 @fire|flames|fires|blaze|bonfire|flame|inferno
        @brain cells|cell
        ^ @naive|foolish|stupid|silly|careless|dumb|reckless|sloppy|lazy|unwise|short-sighted|irresponsible|unforgivable|inexcusable|unprofessional|negligent|thoughtless|shameful|disgraceful|rude|idiotic|daft|rash|arrogant|selfish|cowardly|inconsiderate|unkind of
        know|knows|knew|understands|understood ..1 @everything ..1 better
        down our|everyone's|everybody's|their|my|his|her|your @throats|throat
        other|others|another|someone|somebody|else|everyone 's @problem|department|turf|headache|mess|pigeon|remit
        hour|moment|time|hours of @need
        @being ops|devs|engineering|sales|marketing|management|developers|contractors|lawyers|engineers|finance|students|qa|developer|dev|sre|infra|security|procurement|hr|legal|infosec|consultants|vendors|suppliers|interns|juniors|managers|frontend|backend|dbas|admins|sysadmins|architects|scientists|academics|accountants|auditors|bureaucrats|accounting|networking ,|.
        , @classic|typical|bravo|genius|brilliant|vintage|figures|predictably|typically|priceless|charming|marvellous|superb|shocker|unbelievable|splendid .|!|$
        AGENT @being AGENT ,|.
        ^ AGENT @asleep|awol|hungover|daydreaming|drunk|snoozing|dozing|clueless|panicking|dithering|oblivious|hiding|useless|hopeless
        worked|works|fine on|for ..1 my|his|her|their|our|your @machine|laptop|computer|box|desktop|workstation|pc|macbook|mac "|”
        @resume-driven|yolo'd|yolo|yoloed|cv-driven|résumé-driven|yoloing|yolos|cowboyed|cowboying|hope-driven|hype-driven|ego-driven|blame-driven|prayer-driven
        passing|pass|passed|passes|shift|shifting|shifted|pushed|dodged|dodging the @buck
        law|laws @unto itself|himself|themselves|ourselves|herself|themself
        left|leaving|leaves|leave|abandoned to ..2 own @devices
        came|come|comes ..1 back to @haunt|bite|sting ..1 us|everyone|everybody|me|you|them|him|her
        @waste of time|money|effort|space|breath|oxygen|everyone's|everybody|talent|goodwill|air|sleep|everyone|years|skin
        @amounted|amounts|amount|amounting to ..1 hope|nothing|wishful|guesswork|little|crossed|crossing|hoping|prayer|prayers|guessing|faith|theatre|theater|box-ticking|lip-service|gambling|fantasy|fiction|improvisation|negligence
        work|works|piece of @fiction|fantasy
        @laughing|loose|ivory|blame|clown|famous|tunnel|cowboy|whipping stock|cannon|cannons|tower|game|show|last|vision|visioned|stocks|towers|boy
        hoped|hoping|luck|trusted|trusting|relied|relying|counted|hopes|rely|relies|rested|bet|betting|gambled|gambling|banked|depending|depended|count|counts ..1 and|on|to|for @prayed|luck|fate|providence|prayer|prayers|praying|pray|guesswork|miracles|miracle|goodwill|wishful|optimism|heroics|folklore|hope
        like|as a ..1 @hobby|circus|zoo|playground|toy|kindergarten|lottery|sandbox|soap|farce|joke|pantomime|sandpit|amusement|fairground|casino|madhouse|petting|rodeo|sieve|dictatorship|kingdom|fiefdom|cult|hackathon
        """,
        hit="So much for the freeze that the traffic office had promised.",
        sound="The server refused to accept the key.",
        unless="question attackers not-said",
    ),
    Row(
        """
        think|thinks|believe|believes|thought|imagine|imagines|thinking|believing|imagined|fancy|fancies|reckon|reckons ..5 :word @themselves .|,|!
        thought|thinks|felt|figured|believed|think|reckoned|decided|deemed|considered|imagined|assumed|supposed|believes it|this|that ..1 is|was|were|would ..1 a|an ..1 great|good|fine|clever|brilliant|smart|bright|excellent|genius|fun|safe|wise|lovely|cool|splendid|amazing|wonderful|cunning|neat|nice|sensible|perfect|cute @idea to
        @thought|deemed|judged it wise|clever|smart|funny|fit|appropriate|acceptable|ok|okay|fine|sufficient|amusing|adequate|unnecessary|proper|beneath|sensible|enough|cute|sporting|harmless|optional|unimportant|cool|helpful to
        not|never|hardly|scarcely|barely ..2 @live|lives|lived|living up to ..2 name|reputation|promise|promises|standards|title|billing|hype|word|words|commitments|commitment|sla|slas|motto|slogan|expectations|brochure|marketing|values|claims|obligations|responsibilities|fee|fees|principles
        just|simply|still|really|clearly|plainly|obviously|evidently|genuinely|seemingly|truly|apparently does|do|did not @get|grasp|understand|care|grok|comprehend|appreciate how|what|why|that|about
        @economical|stingy|creative|frugal|parsimonious with|about
        assumed|thought|decided|figured|concluded|reckoned|deciding|figuring|guessed|declared|hoped|shrugged|silenced|muted|ignored|glanced|dismissed|believed ..10 and|, ..1 went|rolled|turned|fell|headed|climbed|dozed ..1 back|over|straight|off|home|right to? ..1 @bed|sleep|asleep|home|lunch|dinner|pub|sleeping|netflix|gym|party|breakfast
        shipped|sent|delivered|pushed|gave|fed|wrote|published|merged|delivers|ships|sends|pushes|deployed|released|committed|handed|submitted|dumped|writes|posted ..2 @garbage|rubbish|junk|crap|nonsense|gibberish|crud|drivel|trash|slop|tripe|tat|dross|shite|shit|bilge|hogwash
        @make~ it|things|stuff|rules|procedure up as
        in @denial|cloud-cuckoo-land|la-la-land
        in no|little|less @hurry|rush|mood|haste
        the best of @intentions
        got|get|gets|getting ..2 @hands|paws|mitts|fingers|fists|claws|paw on !manual ..2 root|console|production|database|sysplex|keyboard|key|keys|config|the|prod|live|password|passwords|credentials|server|servers|sudo|cluster|controls|account|switch|router|firewall|admin|codebase|code|pipeline
        @barked|barking|yelled|shouted|shouting|bellowed|bellowing|snapped|snapping|screamed|screaming|barks|shouts|yells|hollered|ranted|growled|snarled|thundered|bawled ..2 orders|at|down|instructions|commands|abuse|him|her|them|us|everyone
        had|has|have|needed|needs to be ..1 @chased|told|pushed|reminded|forced|asked|prompted|prodded|nagged|begged|nudged|pestered|hounded|corrected|dragged|warned|cajoled|badgered|rescued|taught|shown|poked ..1 twice|again|repeatedly|several|three|many|thrice|four|five|multiple|constantly|continually|numerous|countless|endlessly
        could|can|did|does|do not @tell|distinguish|discern a|an|his|her|their ..2 from a|an|his|her|their
        """,
        hit="Ravi still does not grasp how quotas add up.",
        sound="The scheduler simply does not care about the order.",
        who=Who.OTHER,
        unless="question attackers not-said reasoned",
    ),
    Row(
        """
        does|did|do|doing ..2 little|no|scant|any @credit
        is|was|are|were|remains|seems @beyond me|us|belief|comprehension|understanding|parody|satire|ridiculous|anyone|anybody|everyone|explanation|excuse|words
        this|that|which is|was what we|you|they|one|everyone|i|people @got|get|gets|deserve|deserves|deserved ..1 for|when|.|if|;|!
        ^ @embarrassingly|shamefully|disgracefully|scandalously|ludicrously|laughably|outrageously|shockingly|inexcusably|unforgivably|appallingly|pathetically|unprofessionally|farcically|bafflingly|absurdly|incomprehensibly|inconceivably|lamentably
        """,
        hit="How that plan was passed is beyond us.",
        sound="The third valve is beyond the fence.",
        unless="negated-blame question attackers",
    ),
    # Asides that mark a judgement as one.
    Row(
        """
        OTHER ..8 , it must|has|needs|should|ought|may|might|can|could|will to? ..1 be ..1 @said|admitted|conceded|confessed|acknowledged|granted|recorded , ..5 not|never|hardly|no|little|less|rather|somewhat|too|lacked|fell|left|slow|late|scarcely|inclined|lacking|out|failed|more|loose|something|limited|nobody|nothing|ill|poorly|badly|short|lost|forgot|ignored|missed|struggled|overlooked|careless|inexperienced|casual|unprepared|wrong|distracted|lax|optimistic|reluctant|weak|chaotic|disorganised
        AGENT ..10 , @shall we|i say|put|call|phrase
        @shall we|i say|put ..6 , ..3 AGENT
        was|were|is|are|had|has|been|a|an|be|seem|seemed|looked|rather|somewhat|very|became|took|showed|less|more|quite|bit , @shall we|i say|put ,|it
        AGENT ..6 was|were|is|are|had|has|have|showed|took|seemed|looked been? ,|this|kindly|politely|mildly|charitably @let us|me say|put ,|it
        AGENT ..10 , to|if be|we|one|i ..2 @charitable|kind|generous|polite|diplomatic|brutally|uncharitable|merciful|frank|candid|honest|blunt|unkind|tactful|brutal|nice|lenient|magnanimous|cynical|sarcastic
        , if ..1 we|one|i is|are|am|were|be ..2 @honest|candid|frank|truthful|realistic|blunt|sincere|straight , ..4 never|not|no|hardly|too|less|little|rather|nobody|neither|barely|rarely|seldom|nothing|scarcely|careless|lazy|sloppy|complacent|guessing|forgot|ignored|unprepared|incompetent
        to be ..2 @blunt|frank|brutal|honest|candid|truthful|harsh|realistic ,? OTHER ..8 not|never|no|hardly|too|little|rather|useless|hopeless|nobody|lazy|careless|sloppy|incompetent|failed|lacked|less|rarely|seldom|barely|messed|screwed|blew|botched|bungled|ignored|forgot|poor|clueless|unprepared|complacent|asleep|neglected|nothing|poorly|badly
        ^ @bless him|her|them|his|their|our|its
        , @bless him|her|them|his|their|its|our|my|em|'em ..1 cotton|heart|socks|,|.|hearts|soul|souls|little
        say|said|mean|write|writing|saying|meaning|meant this|that|it with|in|as all|the|some|great|much|no? ..1 @love|affection|fondness|kindness|sympathy|respect|charity|admiration|goodwill|regret|warmth|compassion|gratitude|tenderness
        with ..2 greatest|utmost|deepest|every|all|much|possible|profoundest|due @respect
        with|no @respect|offence|offense|disrespect intended|meant? ,|but ..1 OTHER
        let us|me|'s @face it
        @let us|me be ..1 honest|frank|blunt|real|clear|straight|realistic|serious|truthful|candid ,|: ..1 OTHER
        needless|sad|sorry|strange|curious|odd|shameful|embarrassing|funny|shocking|amazing to @say ,? OTHER ..6 not|never|no|had|did|forgot|ignored|still|nobody|missed|skipped|refused|failed|broke|left|lost|overlooked|nothing|neglected|hardly|denied
        ^ @surprise|shock ,? surprise|horror
        come|learned|grown|got|accustomed|comes|coming|grew|learnt|gotten|resigned|conditioned to @expect|accept|tolerate|expecting|dread|endure|anticipate|see from|of|with ..2 OTHER , ..6 not|no|nobody|never|nothing|late|little|again|hours
        OTHER ..14 come|learned|grown|got|accustomed|comes|coming|grew|learnt|gotten|resigned|conditioned to expect|accept|tolerate|expecting|dread|endure|anticipate|see from|of|with @him|her|them $
        as|all|, so|too|ever|very @often|frequently ..1 with|from|in|at ..1 OTHER
        OTHER ..20 and|so|, @here we are|sit|stand .|!|$|again|now|today|;
        OTHER ..10 par|typical|standard for the @course
        AGENT ..8 for|in @want|lack|absence of|lieu a|of|any ..1 better|kinder|politer|nicer|gentler|milder|softer word|term|phrase|expression|description|adjective|words|terms|phrasing
        """,
        hit="The night desk had, shall we say, other things in mind.",
        sound="The night desk was, as the rota says, on call.",
        unless="question attackers commended future",
    ),
    Row(
        """
        @somehow ,? ..1 managed|contrived|manages|succeeded|conspired|missed|forgot|lost|mislaid|overlooked|convinced|persuaded|believed|decided|manage|achieved|deleted|dropped|broke|neglected|misread|misplaced|concluded|talked|wound|locked|killed|wiped|ignored|skipped|merged|thinks|believes|imagined|assumed|considered|never to|in|that|the|a|it|all|himself|herself|themselves|its|his|her|their|our|this|an|every|thought|production|prod
        @ghosting|ghosted|ghosts|stonewalled|stonewalling|blanked|snubbed|fobbed|gaslit us|everyone|me|them|him|her|customers|everybody|our|colleagues|ops|users
        did|does|do|had|has|have|could ..2 @somehow ..1 not
        """,
        hit="Ravi somehow managed to lose both keys.",
        sound="The packet somehow managed to pass both filters.",
        who=Who.OTHER,
        unless="question attackers commended future good-feat reasoned",
    ),
    Row(
        """
        AGENT ,? ..2 ,? @being AGENT ,|.
        """,
        hit="Then Ravi, being Ravi, pulled the whole tray.",
        sound="Then Ravi, being team lead, called the yard.",
        unless="question attackers future other-name",
    ),
    Row(
        """
        @typical|classic|peak|vintage|pure|trademark|quintessential|usual|standard|signature|standard-issue|characteristic|prime|textbook|customary|habitual|archetypal AGENT move|moves|behaviour|behavior|stuff|play|energy|stunt|trick|thinking|attitude|nonsense|manoeuvre|maneuver|style|fashion|answer|excuse|logic|stunts|tricks|excuses|answers|mess|chaos|shambles|sloppiness|arrogance|optimism|reaction|manners|tactic|tactics|trickery|carelessness|antics|shortcut|shortcuts|haste|laziness|magic|silence|mentality|mindset|habit|workmanship|timing|planning|communication|decision|judgement|judgment
        @typical|classic|peak|vintage|pure|trademark|quintessential|signature|characteristic|archetypal ..3 :team|:role|frontend|backend|infra|marketing|sales|ops|platform|devops|management|vendor|front-end|back-end|qa|sre|dev|devs|developer|procurement|hr|legal|finance|contractor|consultant|supplier|admin|helpdesk|telco|startup ..1 move|moves|behaviour|behavior|stuff|energy|stunt|nonsense|manoeuvre|maneuver|attitude|logic|excuse|stunts|trick|tricks|mess|chaos|excuses|mentality|mindset|sloppiness|arrogance|haste|antics|shortcut|shambles|laziness
        ^ @usual|standard|customary|habitual|traditional|typical|obligatory|inevitable|ritual shambles|circus|mess|chaos|excuses|excuse|nonsense|rubbish|sloppiness|confusion|silence|muddle|carelessness|fumbling|blunders|dithering|incompetence|panic|finger-pointing|pantomime|farce|fiasco|runaround|blame|antics|theatrics|mayhem|cock-up|cock-ups|bungling|carnage|stonewalling
        useless|hopeless|clueless|unhelpful|helpful|lazy|absent|evasive|careless|sloppy|unprepared|unresponsive|incompetent|inept|disorganised|disorganized|chaotic|confused|oblivious|arrogant|stubborn|complacent|unreliable|invisible|dismissive|forgetful as @ever|usual|always
        ^ @leave it to OTHER to find|break|pick|choose|manage|miss|forget|push|merge|lose|blame|ruin|mess|discover|turn|get|wreck|wipe|crash|nuke|skip|overlook|muddle|spoil|bungle|botch|fumble|confuse|overcomplicate|complicate|ignore|trip|misread|mislay|disappear|vanish|panic|screw
        ^ @trust OTHER to find|break|pick|choose|manage|miss|forget|push|merge|lose|blame|ruin|mess|discover|turn|get|do|drop|wreck|wipe|delete|crash|kill|nuke|skip|overlook|muddle|spoil|bungle|botch|fumble|confuse|overcomplicate|complicate|invent|ignore|trip|unplug|misread|mislay|leave|disappear|vanish|panic|sleep|assume|screw|touch|fail
        @only OTHER could|can|would|'d ..2 manage|break|lose|forget|miss|think|believe|contrive|turn|invent|confuse|mistake|overlook|imagine|dream|wreck|devise|ignore|assume|mess
        who|whom|whose ..1 @else but OTHER
        second|third|fourth|fifth|sixth|seventh|nth|umpteenth|eighth|ninth|tenth|hundredth|zillionth ..6 in a @row that|which|where|when? ..1 OTHER has|have|had|'s|did|was|were ..3 ruined|broken|wrecked|missed|botched|torched|forgotten|set|killed|crashed|late|skipped|ignored|taken|blown|messed|screwed|tanked|sunk|failed|lost|wiped|not|asleep|forgot|broke|overlooked|slipped|overslept|vanished|deleted|dropped|bungled|lied|blocked|bricked|nuked|neglected|refused|blamed|delayed|dodged|muddled|destroyed|sabotaged|spoiled|spoilt|trashed|totalled|fluffed|flubbed|fumbled
        @makes|made|make ..3 outages|outage|incidents|incident|breakages|crashes|mistakes|screw-ups|slips|blunders|failures|breakage|mishap|mishaps|screwups|screw-up|blunder|disaster|disasters|fiascos|cock-ups|meltdowns|crash|lapses|lapse|bungles ..6 for|by|from|on|courtesy OTHER
        what|as i|we|you|one|anyone|people|anybody|everyone would|'d|could|might|can|should|may ..2 @expect|expected|expects|anticipate from|of|by ..2 AGENT
        what|as i|we|you|one|anyone|people|anybody|everyone would|'d|could|might|have|'ve|can|should|may ..2 @expect|expected|expects|anticipate from|of that|those|this|these ..1 pairing|lot|bunch|crowd|outfit|pair|duo|gang|shop|firm|crew|combination|team|mob|rabble|department|people|company|desk|office|vendor|provider|supplier|organisation|organization|circus|trio|clique|cabal
        @if ..2 OTHER ..1 knew|knows|know|learned|learns|learnt|could how? to? read|count|tell|write|spell|test|listen|plan|communicate|think|document|cope|escalate|ask|type|check|follow|behave|cooperate|manage|share|delegate|add|lead
        some ..1 @genius|hero|joker|wizard|sage|einstein|comedian|mastermind|rocket-scientist|smartypants|idiot|moron|clown|cowboy|fool|bozo|jokers|geniuses|muppet|numpty|imbecile|smart-aleck|smartass|know-it-all|know-all|prodigy|whiz|whizz|whizz-kid|whiz-kid|wiseguy|clever-clogs|cretin|dimwit|twit|nitwit|halfwit|bonehead|dunce|nincompoop|wunderkind
        some ..1 @bright|clever|smart|wise spark|sparks|soul|mind|clogs|person|lad|lass|boots|cookie|dick|alec|aleck|kid
        done|finished|tired|sick|through|stop|stopped|fed|weary|stopping|bored ..3 @covering|apologising|apologizing|excusing|cleaning|compensating|babysitting|lying|deputising|deputizing up? for|after ..3 OTHER
        done|finished|tired|sick|through|stop|stopped|fed|weary|stopping|bored ..3 @excuses|excuse|allowances|apologies for ..2 OTHER
        @apparently|seemingly|evidently|presumably|supposedly ..2 for ..1 other|lesser|normal|ordinary|mere|weaker|little people|mortals|folk|teams|folks|others|engineers|developers|beings|humans|men|departments|crews|vendors|admins|companies|shops
        rule|rules|review|reviews|manual|manuals|procedure|procedures|test|tests|testing|checklists|documentation|policy|policies|process|instructions|freezes|freeze|deadlines|reading|waiting|asking|checklist|runbook|runbooks|standards|approval|approvals|planning|caution|guidelines|agreements|sleep|docs|staging|handovers|communication|apologies|manners|warnings ..8 is|are ..2 for @other|lesser|mere|others|beginners|wimps|mortals|cowards|losers|amateurs|everyone|weaklings|wusses|plebs|peasants|underlings|fools|commoners|suckers|sissies|civilians|pedants|bureaucrats ..1 people|mortals|else|folks|teams|.|,|!|$
        @truth|reality|facts|honesty and ..8 are|were|remain|seem ..1 two ..1 different|separate|distinct|very ..1 things|worlds|matters|planets|universes|countries|beasts|galaxies|concepts|languages
        AGENT and ..2 truth|reality|honesty|punctuality|testing|documentation|planning|quality|care|deadlines|discipline|order|tests|accuracy|facts|reliability|common|patience|modesty|rigour|cleanliness|teamwork ..4 are|were|remain|seem ..1 @two ..1 different|separate|distinct ..1 things|worlds|matters|planets|universes|countries|beasts|galaxies|concepts|languages
        what|whatever AGENT ..2 @understands|understand|understood|means|meant|regards ..1 by|under|as|with ..2 "|“|'|\u2018
        @took|takes|taken|needed OTHER ..5 to ..3 what is|was|should|would|anyone|others|any|amounts|could|takes|ought|anybody|most|everyone|seems
        @needed|took|spent|required|needs|takes ..6 for|on|over ..1 what ..2 is|was|amounts|comes|amounted|proved|seems|boils ..3 really|basically|actually|essentially|merely|little|not|no|nothing|only|just|simply|hardly|barely|scarcely|effectively|trivial|practically
        by|in|through ..1 @keeping ..8 to himself|herself|themselves|itself ,? AGENT
        way|style|habit|manner|ways|habits of ..1 working|operating|managing|coding|thinking|planning|deploying|communicating|doing|leading|testing ..16 @caught|come|comes|came|catches|catching|coming ..1 up|back|home
        yelling|screaming|shouting|breathing|bellowing|barking|hollering|ranting ..1 in|down|at his|her|their|our|my|your ..1 @ear|ears|neck|necks
        AGENT 's @brain|mind|head|heart|thoughts|brains|minds|hearts|heads was|were|seemed|is|are|appeared|remained|had ..3 other|elsewhere|somewhere|holiday|off|not|home|weekend|clouds|beach|wandering|blank|asleep|pub|lunch|bed|shop|game|football|mush|fog|autopilot|vacation|clock
        his|her|their @brain|mind|heart|thoughts|brains|minds|hearts|heads was|were|seemed|appeared|remained ..3 elsewhere|somewhere|holiday|off|not|home|weekend|clouds|beach|wandering|blank|asleep|pub|lunch|bed|shop|game|football|mush|fog|autopilot|vacation|clock
        because|as|since he|she|they ..1 wanted|had|was|were|felt ..1 to|keen|desperate|itching|like|impatient|rushing|anxious|eager|hurrying ..2 @home|lunch|bed|pub|bored|lazy|early|bar|beach|party|gym|holiday|vacation|impatient|dinner|football|weekend|drink|game|hurry|cinema|concert .|,|;|$|early|on|by|before|!
        too ..2 for his|her|their|our|my ..1 @taste|liking|tastes|ego|egos|dignity|exalted|precious|lofty|pride
        @whatever OTHER ..2 was|were thinking|smoking|drinking|sniffing|imagining|dreaming|playing
        ^ fully|perfectly|well|quite|full|completely|entirely|only|acutely|painfully|totally @aware|knowing|conscious|cognisant|cognizant|informed of|that|well|how|what ..10 , ..1 OTHER
        OTHER ..2 @kept|keeps|hugged|hoarded|hoards ..8 to itself|himself|herself|themselves
        zero|little|scant|such|hardly|without|lacking|lacked|lacks|lack|precious ..1 @sense|feeling of ..1 urgency|responsibility|ownership|duty|shame|proportion|accountability|commitment|priority|priorities|humility|decency|perspective|discipline|humour|humor|care|pride|teamwork
        @snarky|snide|sarcastic|smug|sneering|patronising|patronizing|condescending|rude|curt|flippant|passive-aggressive|caustic|acerbic|withering|sniffy|haughty|snooty|smarmy|glib|huffy|petulant|snippy|catty|mocking|derisive|scornful|contemptuous|supercilious|bitchy|belittling|ungracious|sulky ..1 reply|post|answer|comment|message|tweet|email|mail|remark|response|note|tone|replies|comments|remarks|messages|emails|mails|notes|answers|posts|tweets|responses|aside|asides|manner|rejoinder|retort|quip|joke|dismissal|memo|attitude|statement|gif|emoji
        """,
        hit="Typical Ravi move, wipe first and ask later.",
        sound="The typical move takes four minutes.",
        unless="negated question attackers future not-said commended",
    ),
    Row(
        """
        not|never|hardly|scarcely|barely ..2 give|gave|giving|gives ..1 a|two ..1 @damn|toss|hoot|fig|hoots|crap|monkey's|rat's|monkeys|rap|tinker's|flying
        gives|gave|give|giving|given a|two|any @toss|damn|hoot|fig|crap|monkey's|rat's
        our|the|your|their|my ..1 @friends|chums|pals|buddies|mates|heroes|geniuses|betters|overlords|wizards|brethren|comrades|darlings at|in|from|over|on|down|across|upstairs ..6 decided|chose|thought|managed|forgot|had|felt|saw|pushed|rebooted|changed|broke|took|went|pulled|helpfully|kindly|deemed|dropped|struck|rolled|merged|shipped|deployed|deleted|ignored|skipped|never|reckoned|figured|dreamed|dreamt|concocted|cooked|invented
        one|you|i|makes ..2 @wonder|wonders|wondering|wondered|marvel|marvels|despair|despairs what|whether|how|why|if|at ..3 OTHER
        one|you|we|i|readers can|could|may|might only @wonder|marvel|guess|despair|speculate|imagine|pray|stare|sigh|laugh|gape|shudder|weep|applaud|admire|gasp|shrug what|whether|how|why|if|at
        @mind|imagination|brain boggles|reels|boggled|rebels|recoils
        @words fail|failed|escape|desert me|us|one|him|her|everyone|anyone
        no|few|without ..1 @words for what|this|how|that|such
        no @words for ..3 AGENT
        it|this|that is|was a|an|quite|beyond ..2 @disgrace|scandal|outrage|travesty|farce|embarrassment|abomination|insult|mockery|shambles|indictment how|that|what|for|when|anyone
        as|like he|she|they @always|usually|invariably|habitually|often does|do|did
        @special|rare kind|sort|type|form|brand of ..2 talent|genius|skill|gift|stupid|stupidity|person|incompetence|courage|idiot|incompetent|fool|negligence|carelessness|arrogance|hubris|wisdom|courtesy|laziness|dedication|optimism|confidence|naivety|careless|moron|ignorance|blindness|foolishness|sloppiness|madness|mind|nerve|idiocy
        @takes|took ..1 some|real|special|rare doing|nerve|gall|cheek|chutzpah|audacity|brass|effrontery|guts|skill|talent
        @blinded|seduced|dazzled|bewitched|intoxicated|tempted|lured|carried|flattered|hypnotised|beguiled|hypnotized|mesmerised|mesmerized|lulled|fooled|besotted|giddy|charmed|emboldened|spooked|smitten|swept|misled|duped by|away|on|into ..10 , ..1 OTHER
        for|to OTHER ,? ..5 is|are|was|were|seem|seems|remain|remains ..3 @suggestions|suggestion|decoration|taste|optional|recommendations|folklore|fiction|luxury|noise|decorations|ornament|ornaments|formality|formalities|nuisance|wallpaper|superstition|myths|rumour|rumor|joke|chore|chores|theatre|negotiable|aspirational|advisory|trivia|bureaucracy|overhead|guesswork|sport
        @funny|strange|odd|curious|peculiar|charming|touching|quaint way|ways|idea|notion of ..1 showing|helping|thanking|saying|treating|supporting|caring|protecting|welcoming|listening|apologising|apologizing|communicating|cooperating|prioritising|learning|reviewing|rewarding|repaying
        , as OTHER @understands|understand|understood|sees|practises|practices|practice|practiced|practised|conceives|defines|interprets|imagines|imagined it ,
        so|apparently this|that is|was what OTHER @call|calls|called|understands|considers|considered|understand|regard|regards|terms|deem|deems
        my @foot|arse|backside|bum|eye|elbow|ass .|!|,|$
        @looks|looked|look|reads|read as|like ..8 child|toddler|drunk|drunken|monkey|amateur|blindfolded|grudge|five-year-old|beginner|amateurs|beginners|toddlers|drunks|monkeys|novice|novices|idiot|idiots|clown|clowns|lunatic|lunatics|madman|kid|schoolboy|teenager|hungover|rookie|five-year-olds|three-year-old|ten-year-old|chimpanzee|chimp|caffeinated|parody|satire|kindergarten|farce|comedy|cowboy|hangover|dare|grudges|prank|joke
        an @insult|affront|outrage|embarrassment|indignity|abomination to
        @masterpiece|masterclass|monument|masterpieces|masterworks|triumph of|in|to
        @half-truths|evasions|untruths|falsehoods|prevarication|prevarications|half-truth|whitewashing|obfuscations|equivocation|equivocations|fibs|fibbing|doublespeak|double-talk|dissembling|mendacity|spin-doctoring|gobbledygook|bullshit|bollocks|balderdash|poppycock|claptrap|codswallop|hogwash|baloney|malarkey
        @excuse|excuses|alibi|alibis|fib|fibs|whining|whingeing|bluster from|of|by|given|offered ..2 AGENT
        came|come|comes|follow|followed|began|start|started|begin|begins|flowed|poured|cue|multiplied|flow|pour the|their|more ..1 @excuses|finger-pointing|blame-shifting|recriminations|denials|fingerpointing|buck-passing|whining|theatrics
        fast and @loose
        @believe it or not
        not @make it|this up
        with @friends|colleagues|partners|suppliers|vendors|teammates|providers|allies|contractors like
        as useful|helpful|much|good|reassuring|welcome|practical|supportive ..1 as a|an ..1 @chocolate|wet|glass|paper|blunt|ashtray|screen|inflatable|ashtrays|teapot|fireguard|balloon|handbrake|ejector|bicycle|dartboard|snowman|parachute|solar-powered|teapots|screen-door|lifebelt|lifeboat
        AGENT 's ..1 @idea|notion|concept|definition|understanding|interpretation|brand of a|an|:ing|good|testing|support|security|quality|documentation|review|planning|help|communication|care|monitoring|rigour|backup|safety|diligence|urgency|service|leadership|teamwork ..3 is|was|seems|appeared|appears|amounts|involves|involved|consisted|consists|extends|meant|means ..1 to|:ing|one|two|three|a|an|"|“|just|whatever|not|nothing
        """,
        hit="Dazzled by the brochure, the board signed.",
        sound="The sensor was dazzled by the lamp.",
        unless="negated question attackers future not-said commended conditional",
    ),
    Row(
        """
        AGENT ,? who ..2 fancies|prides|imagines|considers|fancied|prided|imagined|considered|regards|rates|styles|styled|thinks|believes|sees|deems|reckons|advertises|bills @himself|herself|themselves|itself
        AGENT ,? who ..1 has|have|had @never|hardly|barely|scarcely quite|really|much? liked|trusted|accepted|understood|forgiven|learned|learnt|warmed|cared|bothered|respected|forgave|grasped|mastered|appreciated|embraced|believed|valued|welcomed|reconciled|admitted|acknowledged|apologised|apologized|listened
        usual @suspects in|from|at|on|within ..4 team|department|desk|crew|office|ops|yard|room|staff|development|engineering|management|squad|shift|finance|marketing|company|organisation|organization
        up|down the @garden path
        because|as|since it @suited|pleased|amused|flattered|bored|pleases|suits|tickled|thrilled|profited|entertained|pandered|humoured him|her|them|his|their|everyone|someone|somebody
        what|whatever he|she|they @wanted|wished|hoped|chose|preferred|longed|liked ..1 to ..1 see|hear|believe|find|read|think
        too @clever|smart by half
        rat's|rats' @nest
        nothing|everything|whatever|anything OTHER @touches|touched|touch
        like a @hawk
        he|she|they should|might|had|could|must ..1 @stick to
        above|beyond|over|outside|below|way ..2 @pay grade|grades|band
        attention @span|spans of
        @like ..1 lemmings|headless|schoolboys|cowboys|amateurs|clowns|muppets|toddlers|sheep|kids|schoolchildren|idiots|fools|morons|madmen|lunatics|drunks|donkeys|teenagers|beginners|novices|rookies|prima-donnas|divas|dictators
        AGENT 's @motto|mantra|credo|philosophy|slogan|watchword|catchphrase|ethos|maxim|creed|modus|doctrine seems|appears|must|being|seemed|appeared|remains
        a ..1 little|bit|touch|dose|dash|modicum|pinch|drop|shred|ounce|hint|teaspoon of? ..1 @humility|modesty|courtesy|honesty|self-criticism|decency|manners|politeness|gratitude|realism|self-awareness|remorse|contrition|tact|shame|foresight|diplomacy|kindness|introspection|self-reflection|graciousness|maturity|curiosity|forethought|caution would|might|could|'d
        """,
        hit="Ravi, who fancies himself a plumber, opened the valve.",
        sound="Ravi, who is a plumber, opened the valve.",
        unless="question attackers future not-said commended",
    ),
    Row(
        """
        @rage-quit|ragequit|rage-quitted|rage-quits|ragequits|ragequitting|rage-quitting|rage-committed|rage-merged|rage-deployed|rage-closed|rage-deleted
        @skill issue|issues of|on|at|for|by|with|among
        AGENT @'s ..1 "|“ ..1 tiny|clever|brilliant|genius|obvious|final|five-minute|one-line|clean|elegant|smart|experiment|tweak|refactor|ingenious|master|bright|bold|visionary|magic|perfect|one-minute|two-minute|ten-minute|trivial|minor|harmless|neat|nifty|optimised|optimized|super|shortcut|trick|hack|masterpiece|cleanup|idea|brainwave|improvement|improved|innovation|vision|brilliance|wisdom|expertise
        @hero|heroes|genius of the ..1 hour|day|night|week|story|piece|evening|moment|weekend|shift|outage|incident|month
        """,
        hit="The lead rage-quit the bridge.",
        sound="The skill matrix is on the wiki.",
        unless="question attackers future not-said commended",
    ),
)
