"""A person's character, skill, care or motive is judged."""

from incident_review.wording.form import EVERYWHERE, Form, Row, Who

FORM = Form(
    name="person-judged",
    rank=25,
    registers=EVERYWHERE,
    rows=(
        Row(
            """
            :be|became|become|becomes|seem|seems|seemed|looked|sounded|acted|got|grew|proved|remained|felt|stayed ..1 :degree* @:unkind
            @too|being :unkind !of
            @as :unkind as
            :be out of his|her|their|its @depth|league
            :be ..1 :degree* @slow|sluggish|late to|in|with|off|at|again
            """,
            hit="Ravi was careless.",
            sound="The scheduler is lazy and starts a worker on the first request.",
            who=Who.HUMAN,
            unless="negated future conditional attackers",
        ),
        Row(
            """
            @:unkind_of_people :adverb? AGENT
            @:unkind_of_people ..1 :role|:team
            a|an|the|such|some|this|that|his|her|their|its|our|'s|, :degree* @:unkind_of_people :conduct|change|changes|command|commit|mistake|error|edit|review|push|merge|deploy|deployment|rollout|fix|approach|attempt|use|way|manner|update|migration|test|testing|design|code|script|setup|release|typo|slip|shortcut|copy|paste|⟦code⟧|maintenance|work|rollback|restart|plan|answer|process|person|piece
            :unkind_of_people @:conduct
            @lazy|dumb|naive|hasty|rogue|useless|hopeless|overconfident|distracted|stupid|sloppy|reckless|guilty|inexperienced|untrained|unreliable|unprepared ..1 engineer|engineers|developer|developers|administrator|admin|admins|colleague|colleagues|contractor|contractors|intern|reviewer|reviewers|technician|analyst|vendor|dba|employee|staff|people|person|committer|approver|operator|operators|sre|manager|managers|management|decision|review|change|change-set|merge|commit|deploy|mistake|rollout|edit|work
            """,
            hit="A negligent developer left the key in a gist.",
            sound='The package "careless-whisper" was harmless.',
            unless="negated future purpose attackers",
        ),
        Row(
            """
            @:unkind_act_adverb :adverb? :past|:participle|put|set|cut|run|read|hit|let
            :past|put|set|cut|ran ..6 @:unkind_act_adverb
            rather|so|too|very|quite @:unkind_adverb
            """,
            hit="Ravi recklessly dropped the staging index.",
            sound="The script blindly follows symbolic links.",
            who=Who.HUMAN,
            unless="negated future conditional attackers",
        ),
        Row(
            """
            was|were|been|being|got ..1 @carelessly|recklessly|negligently|sloppily|lazily|thoughtlessly|stupidly|foolishly|needlessly|unwisely|hastily|rashly|haphazardly|blindly|hurriedly|lamely|amateurishly|mindlessly|cavalierly|inexplicably|clumsily|naively :participle|put|set
            :participle @carelessly|recklessly|negligently|sloppily|lazily|thoughtlessly|stupidly|foolishly|unwisely|rashly|haphazardly|hurriedly|amateurishly|clumsily
            """,
            hit="The rule was hastily approved.",
            sound="The queue was quickly drained.",
            unless="negated future by-system attackers",
        ),
        Row(
            """
            AGENT 's ..2 @:unkind_noun
            @:unkind_noun of|by|from|among|within|in|on ..1 AGENT
            AGENT 's ..2 @failing|failings|shortcoming|shortcomings|inaction|indecision|hesitation|hesitancy|slowness|passivity|silence|meddling|interference|tinkering|overreach|reluctance|unwillingness|inability|optimism|impatience|greed|vanity|temper|blindness|tunnel|obsession|zeal|unavailability|negligence|weakness|weaknesses|excuses|excuse|mess
            his|her|their ..2 @failing|failings|shortcoming|shortcomings|inaction|indecision|hesitation|slowness|passivity|meddling|interference|tinkering|overreach|reluctance|unwillingness|inability|vanity|obsession|zeal|weakness|weaknesses|excuses
            :unkind_noun on the @part of
            his|her|their|our|your ..2 @:unkind_noun
            through|out|due|sheer|pure|plain|gross|rank|utter|complete|such|by|blatant|wilful|willful|collective|general|to|of|blind|mere|outright @carelessness|recklessness|negligence|sloppiness|laziness|incompetence|ineptitude|inattention|inattentiveness|complacency|irresponsibility|amateurism|clumsiness|cluelessness|stupidity|foolishness|folly|idiocy|thoughtlessness|heedlessness|arrogance|stubbornness|overconfidence|hubris|indiscipline|indifference|apathy|rashness|nonchalance|forgetfulness|short-sightedness|naivety|mismanagement|bravado|dithering|inexperience
            @complacency|sloppiness|carelessness|negligence|laziness|arrogance|incompetence|indiscipline|hubris|amateurism|mismanagement|overconfidence ..1 had|has|was|is|crept|set|led|reigned|played|caused|at
            @professional|gross negligence|malpractice|misconduct
            in ..1 @panic !mode|state|log|logs
            """,
            hit="Complacency had set in after six quiet months.",
            sound="The kernel panic was logged on three nodes.",
            unless="negated future purpose attackers question",
        ),
        Row(
            """
            @panicked|panicking|dithered|dawdled|dozed|bungled|botched|fumbled|muddled|floundered|blundered|slacked|skived|snoozed|bumbled|procrastinated|stonewalled|squabbled|bickered|meddled|flailed|overreacted|overslept
            @:blaming_verb
            """,
            hit="The duty manager panicked and cut the power.",
            sound="The kernel panicked at boot.",
            who=Who.OTHER,
            sure=True,
            unless="negated future conditional attackers name",
        ),
        Row(
            """
            @lack|absence|dearth|want|deficit|shortage of !need ..2 :virtue !about|that|on|page
            @lacked|lacks|lacking ..3 care|diligence|discipline|rigour|rigor|competence|skill|skills|experience|professionalism|judgement|judgment|foresight|caution|ownership|motivation|commitment|understanding|knowledge|vigilance|patience|maturity|initiative|backbone|courage|urgency|expertise|wherewithal|nous
            little|no|insufficient|inadequate|scant ..1 @care|diligence|discipline|rigour|rigor|forethought|foresight|caution|urgency|ownership|thought was|were|had|went|is|has|for|to|taken|given|in
            @without ..2 thought|care|moment|hesitation|qualms|scruple|scruples|shame|regard|consideration|second
            :degree|so|such|a ..2 @disregard for
            """,
            hit="The fitters showed a shocking disregard for safety.",
            sound="The nodes went down for lack of memory.",
            unless="negated future question attackers",
        ),
        Row(
            """
            a|an|the|such|of|like|by|these|those|:be|same ..1 @:insult
            ^ @cowboy|amateur|rookie|beginner's|schoolboy|novice
            @cowboy|rookie|amateurish|amateur|schoolboy|novice|school-boy|newbie|beginner ..1 mistake|error|change|changes|move|hour|stuff|behaviour|behavior|job|work|fashion
            @amateur hour
            @laughing stock
            @loose cannon|cannons
            @weak link in
            bull in a @china
            @headless chicken|chickens
            one @man show
            """,
            hit="Cowboy changes have no place on this site.",
            sound="A chaos monkey stopped two nodes.",
            unless="negated question attackers",
        ),
        Row(
            """
            @:poor ..1 :conduct ..2 by|of|from|on ..1 AGENT
            AGENT @'s ..2 :poor ..1 :conduct
            his|her|their|its|our|your @:poor ..1 :conduct
            @poor|bad|terrible|awful|horrible|lousy|stupid|foolish|silly|unwise|ill-advised|sloppy|shoddy|careless|reckless|irresponsible|ill-considered|ill-judged|misguided|unprofessional|atrocious|abysmal|appalling|inept|questionable|dubious|inexcusable|baffling|lax|premature|slapdash decision|decisions|judgement|judgment|judgements|call|choice|choices|planning|preparation|communication|leadership|workmanship|craftsmanship|discipline|housekeeping|conduct|attitude|behaviour|behavior|teamwork|follow-through|diligence|supervision|thinking|reasoning|coordination|oversight|management|handling|execution|reaction
            was|is|were|been|be|made|make|making|took a|an|the ..1 :poor ..1 @decision|idea|choice|call|move|judgement|judgment|plan
            it was|is :degree* @unwise|foolish|stupid|reckless|irresponsible|naive|careless|silly|imprudent|negligent|short-sighted|inexcusable|unforgivable|unacceptable|wrong|irresponsible|madness|folly of|to|that
            :poor @workmanship|craftsmanship|housekeeping|communication|coordination|leadership|judgement|judgment
            """,
            hit="A poor decision by the release team let the change out.",
            sound="The choice of the node was the scheduler's.",
            unless="negated future question attackers",
        ),
        Row(
            """
            any|no|every|a|an|the ..1 @competent|sane|sensible|decent|responsible|half-competent|self-respecting|capable|qualified|experienced|seasoned|halfway|first-year|careful|prudent|thinking|conscientious|professional|diligent|attentive|semi-competent|half-awake ..3 would|could|knows|asks|does|'d
            any|every @half ..2 engineer|operator|developer|person|admin|dba would|could
            @anyone|anybody|everyone|everybody|someone ..1 who|with|familiar|awake|sober ..14 would|could|knows|sees
            @anyone|anybody|everyone|everybody could|can|would should? have|tell|notice|guess|know|spot
            @anyone|anybody|everyone|everybody could|can see that|it|this|how|what|coming
            about @everyone|everybody ..6 could|can|would|knew
            a|an|any|even ..1 @child|toddler|five-year-old|ten-year-old|beginner|intern|novice|newcomer|first-grader|trainee|monkey|schoolboy|student|layman|layperson|grandmother|apprentice could|would|can|knows|sees|should
            even ..3 @child|beginner|intern|novice|trainee|junior|newcomer|amateur|layman
            not need|take|require ..3 @phd|degree|genius|expert|doctorate|scientist|crystal|clairvoyant|rocket|masters|diploma
            need no|not @phd|degree|crystal
            hardly|not|no|is ..1 @rocket science|surgery
            everyone|everybody|anyone|anybody|every|any @knows ..1 that|not|to|how|,|you|better
            as|which @everyone|everybody|anyone|anybody knows|known|should|will
            one|you|i|we would|'d have @thought|expected|hoped|assumed ..1 that|more|better|from|a|an|of|the|some|at
            one would @think|expect|hope|assume ..1 that|a|an
            one would @think|expect|hope|assume ..1 AGENT
            you would @think|hope that|someone|a|an
            common @sense
            basic|simple @competence|courtesy|hygiene|diligence
            """,
            hit="Any competent engineer would see that the rule is too wide.",
            sound="Anyone with the link could read the page until 10:40.",
            unless="question attackers link",
        ),
        Row(
            """
            I|i would|'d have @expected more
            @expect|expects|expected|expecting|hoped more|better from|of AGENT
            @expect|expects|expected|expecting|hoped more|better from|of a|an|our|such
            @deserves|deserve|deserved better from
            """,
            hit="We expected more from the night crew.",
            sound="We expected more traffic from the campaign.",
        ),
        Row(
            """
            drop~ the|their|his|her ..1 @ball|balls
            @asleep at|on the wheel|switch|job|watch|helm
            @sleep~ at|on|through the|it|his|her|their|all? wheel|switch|job|watch|alarm|alert|alarms|page|pages|pager|alerts
            take~ his|her|their|its|the ..1 @eye|eyes off
            drag~ his|her|their|its ..1 @feet|heels
            look~ the other @way
            look~ @away
            turn~ a|the @blind|deaf eye|ear
            @sit~ on his|her|their|its|the ..1 hands|ticket|alert|report|fence|news|it|problem
            cut~ ..1 @corners|corner
            jump~ the @gun
            jump~ to ..1 @conclusions|conclusion
            shoot~ from the @hip
            shoot~ ..1 in the @foot
            play~ with @fire
            play~ fast and @loose
            @play~ russian|cowboy|god|politics|hero|dumb|dead
            ask~ for @trouble
            lift~|move a @finger
            not|never ..1 lift|lifted|raise|raised a @finger|hand
            @rubber-stamp~|rubberstamp~|handwave~|cargo-cult~
            @rubber stamp|stamped|stamping
            @wave~ ..5 through|past|aside|off|away
            @brush~ ..5 aside|off|away
            @shrug~ ..5 off
            @shrugged|shrugging
            @laugh~ ..4 off
            sweep~ ..4 under the @rug|carpet
            bury~ ..3 heads? in the @sand
            head in the @sand
            go~ ..1 @rogue|awol|awry|behind
            go~ off the @rails|reservation
            @wing~ it
            @winged it
            @lose~ his|her|their|its|the ..1 nerve|head|heads|cool|temper|plot|patience|focus|concentration|way|bearings|grip
            get~|got @carried away
            get~|run~ @ahead of himself|herself|themselves|itself
            get~ @cold feet
            get~ @sloppy|lazy|careless|complacent|cocky
            @bit off more
            out of ..2 @depth|league|element
            in over ..2 @head|heads
            over ..1 own @head
            not @up to the|it|scratch|standard|par|speed
            way|far|well|, out|beyond of|his|her|their @depth|capability|competence
            not @cut out for|to
            not ..1 @fit to|for
            has|have|had no @business|clue|idea|grasp|inkling|excuse|sense|discipline|backbone|shame|patience|respect|regard !where|whether|why|yet
            have|has|had ..1 @clue
            not have|know|understand ..1 @faintest|slightest|foggiest|clue
            not @know ..2 what|how|which he|she|they|it was|were doing|working|dealing
            full of @himself|herself|themselves|themself|excuses|bravado
            @beneath him|her|them
            @ignoring|ignored|ignores|disregarded|disregarding|flouted|flouting|defied|violated|breached|bent|broke|breaking|bypassed|circumvented|sidestepped|sidestepping|skirted|flaunted ..3 rule|rules|policy|policies|procedure|procedures|protocol|guideline|guidelines|process|advice|runbook|instruction|instructions|checklist|warning|warnings|safeguards|norms|freeze|convention|conventions|orders|standards
            @cheat~|lied|lying|pretend~|hid|concealed|feigned|fibbed|bluffed|fudged|cooked|faked
            could|can not be @bothered|trusted|arsed|counted|relied
            could not @care less
            can|could|should hardly|barely|never|not|no ..1 be @trusted|relied
            take~ ..1 @sweet time
            @nowhere to be found|seen
            not ..1 his|her|their @thing|strength|strong|forte|best|finest
            not his|her|their ..1 @finest|proudest|best hour|moment|work
            @incapable|unfit|unqualified|unsuited|unworthy of|to|for
            @unable to ..2 grasp|follow|understand|read|handle|cope|concentrate|focus|cooperate|count|spell|organise|organize
            @insist~ on
            went back to @bed|sleep
            go~|went back to @bed|sleep
            @hoped|hoping for the best
            @too early|soon|late|far|fast|quickly|hastily|readily|eagerly|lightly|easily|freely|loosely|willingly|trustingly|literally !to|for|as
            @too early|soon|fast|quickly|readily|eagerly|lightly|hastily
            :past ..6 @regardless|nonetheless|nevertheless
            signed|sign|sign-off ..3 off ..1 @regardless|blindly|unseen|unread
            @clicked|clicks|clicking|swiped|hit|pressed ..1 away|through|past|yes|ok|accept|approve
            on|to @silent|mute
            switched|turned off|her|his|their ..2 @pager|phone
            off ..1 @pager|phone
            @busy|preoccupied|occupied with|doing ..1 other|better|his|her|their
            @nowhere near|in|to
            did|do|does|made|make|doing a ..1 :poor @job|work
            @sure of himself|herself|themselves|ourselves|itself
            took|take|taking ..4 at @face
            @barking|barked|bark up
            @blind|deaf|oblivious to
            in the wrong @place
            so|too ..1 @focused|fixated|focussed|intent|busy|preoccupied|sure|certain|convinced on|with|that|to|of
            @ought to know
            @swore|promised|assured|claimed ..8 but|yet|and ..2 not|never|nothing
            went|gone|goes|go home|on|off|away|ahead|live ..2 @without|instead|anyway|regardless|early
            for the|a @second|third|fourth|fifth|umpteenth time this|in|and|that|now|,|.
            hoped|hoping and @prayed
            and @hoped|prayed for|that|it
            crossed|crossing ..1 @fingers
            @overstep~|overstepped ..2 authority|mark|remit|bounds|mandate|role
            on|off|at|of his|her|their|its @own ..1 authority|bat|initiative|whim|say-so|accord|hook|devices
            into his|her|their|its own @hands
            @behind ..2 back|backs
            over the @head|heads of
            kept|keep|keeps|keeping ..4 to @himself|herself|themselves|itself
            @withheld|hoarded|hushed|concealed|suppressed
            @gave|give|gives|giving up
            not ..1 a ..1 team @player
            should|ought ..2 be @ashamed|embarrassed|sorry
            @known|notorious|famous|infamous for ..1 cutting|ignoring|skipping|being|not|breaking|missing|rushing|forgetting
            has|have|had a ..1 @habit|history|record|tendency|reputation|knack|talent|gift of|for
            @tends|tend|tended to ..1 forget|ignore|rush|skip|panic|overlook|cut|underestimate|blame|think|overestimate|be|leave
            of no|little|zero|limited @help|use|assistance
            kept|keep|keeps|keeping|left|leave|leaves us|everyone|them|me|customers|users in the @dark|cold
            never|not ..1 got|get|came|come|called|call|wrote @back
            gave|give|gives|given us|them|me the @runaround
            @dithering|procrastination|stalling|stonewalling|grandstanding|bickering|squabbling|inaction|inertia
            has|have|had|must|needs|need to @answer|atone|apologise|apologize|account for
            nod~|push~|rush~|hurry~|wave~|ram~|force~|squeeze~|bounce~ ..5 @through
            @rush~|hurried|hastened into|to|out|ahead|it|the|through|past
            @talked past each|one
            let|lets|letting|dropped|lowered ..1 @guard
            not|never ..1 do|done|did ..1 @homework|job|due|duty|bit|part
            not|never ..1 have|had ..2 @house in
            @failed|fail|failing ..1 customers|users|clients|you|everyone|patients
            @brought|bring ..2 on ourselves|themselves|himself|herself|itself
            @wasted|squandered|frittered ..5 hour|hours|minutes|time|day|afternoon|morning|chance|night|energy
            lost|lose|wasted|spent ..1 @precious|valuable
            lost|lose|losing|lose ..1 @precious|valuable ..1 time|minutes|hours
            not ..1 :degree* @careful|attentive|diligent|thorough|vigilant|rigorous|prepared|alert|cautious|precise|mindful|disciplined|thoughtful|considerate|professional|competent|qualified|experienced|responsible|proactive|cooperative|helpful|forthcoming|responsive|trustworthy|reliable|capable|honest|transparent|organised|organized|interested|bothered|engaged|concerned|committed|serious|sensible|wise|smart|clever|sober ..1 enough|about|in|with|to|when|here|at|.|,|as
            not @watching|looking|listening|concentrating|thinking|focusing|focused|awake|briefed|heeding
            @unqualified|unprepared|unwilling|reluctant|unfit|ill-equipped|ill-prepared|underprepared to|for
            @rested|relied on|upon ..1 laurels|luck|hope|guesswork|blind
            @gambled|gambling|bet on|that|the
            took|take|taking|took ..1 @gamble|shortcut|shortcuts|liberties|liberty|chances|chance|risks|easy !to
            @deluded|fooled|kidded|lulled ourselves|himself|herself|themselves|us|into
            burned|burnt @fingers
            @shirk~|skive~|dodge~|duck~|evade~|sidestep~ ..3 responsibility|question|questions|issue|work|duty|duties|review
            point~|pass~ ..3 @buck|fingers
            moved|moving|shift the @goalposts
            @washed ..2 hands
            @strung|led|leading ..1 along|astray|up
            made|make|making|makes ..1 @light|heavy of|weather
            @paid lip
            @lip service
            @brazen~|bluster~|bullied|bully|bullying|pressured|browbeat|badgered|nagged
            @half-listened|half-read|skimmed|skim-read|glanced ..3 the|over|through|at|only
            only|merely|barely|hardly @skimmed|glanced|looked|scanned|read|tested|checked
            @think~ he|she|they|itself|himself|herself|themselves knew|know|knows|above
            considers|consider|considered|thinks|believes|fancies|fancied @himself|herself|themselves|itself above|beyond|too|an
            @pay~ no|little|scant|insufficient heed|attention|regard|notice|mind
            take~ no|little|scant @notice|heed|interest|care
            give~ ..2 two|a @hoot|damn|toss|hoots|thought|monkey's
            @half asleep|awake|listening|hearted|heartedly
            not ..1 paying|pay|paid ..2 @attention|heed
            not|never ..2 take|took|taking|taken ..4 @seriously
            @fall~ for|asleep|short ..3 phishing|phish|scam|trick|trap|bait|email|mail|ruse|ploy|lure|hoax|at|on|of|it
            @snooze~|doze~|nod~ off|through
            @oblivious|blind|deaf|indifferent|immune to
            left|left their|his ..3 @brain|brains|wits behind|home|off
            asleep|absent|awol|missing|elsewhere|unreachable when|while|at|on|, as ..1 @usual|wheel|ever
            let~ ..2 @slide|slip|rot|drift|fester|lapse
            kick~ ..2 can down the @road
            @fob~ ..2 off
            @fobbed ..2 off
            @stall~ ..2 for
            hide|hid|hiding|hides @behind
            let|allowed ..2 @ego|pride|impatience
            rest~ on ..2 @laurels
            throw~ ..3 over the @wall|fence
            thrown over the @wall|fence
            @tinker~|fiddle~|meddle~|fiddling|tinkering|meddling|messing|mess~|fool~|monkey~|muck~|play~ around|about|with
            pull~ a @fast|sickie|stunt|friday
            @stunt|antics|shenanigans|hijinks
            bite~ off ..1 than|more @chew
            @flew|fly|flying|fly~ blind|by
            @blow~|blew|blown it
            @screw~|mess~|muck~|cock~|foul~|stuff~|balls~ up|it|things
            make~ a ..1 @mess|hash|pig's|meal|fool|botch|shambles|nuisance of|out
            @behaved|acted as if|though|without
            @cave~|caved|fold~|folded in|under
            @refused|declined to ..1 listen|help|cooperate|admit|engage|answer|acknowledge|believe|accept|take|look|share|provide|respond|investigate|escalate
            out of her|his|their @depth|mind
            @too ..1 busy|proud|lazy|eager|quick|keen|trusting|junior|inexperienced|slow|stubborn|timid|shy|cocky|clever|tired|green|hasty|late|optimistic|cautious|fixated ..1 to|for|with|about|on|by
            far|way|much @too inexperienced|junior|slow|eager|trusting|optimistic|quick|hasty|late|green
            @preferred|prefers|prefer ..4 to patching|testing|fixing|working|maintenance
            @slow|sluggish|late|reluctant|unwilling|loath|hesitant to ..1 answer|respond|react|escalate|act|acknowledge|admit|engage|join|help|reply|recognise|recognize|realise|realize|grasp|understand|blame|click|approve|merge|trust|believe
            be|is|are|was|were|been|being ..1 @hasty|rash|impatient|overconfident|complacent|negligent|clueless|careless|reckless|sloppy
            """,
            hit="Ravi dropped the ball over the lease.",
            sound="The proxy dropped the connection.",
            who=Who.HUMAN,
            unless="negated-blame future conditional attackers",
        ),
        Row(
            """
            not for the @first time ,? AGENT
            the @second|third|fourth|fifth|umpteenth|nth|tenth|last time that|this|the ..2 AGENT
            OTHER @again .|!
            @beyond me|us|belief|comprehension|understanding|words
            @hard|difficult|impossible|tough to understand|explain|fathom|comprehend|believe|see|justify|grasp|imagine|excuse why|how|what|that
            @beggars|defies belief|logic|explanation|understanding|description
            no @excuse|excuses|justification for|to
            one|we can|could|may|might only? @wonder|shudder
            makes|make one|you|us|me @wonder
            is|was|were|are a|the|mere|pure|only|but|an ..1 @formality|farce|sham|fig-leaf|afterthought|box-ticking|rubber-stamp|charade|pretence
            was|were|been|got|being|get|gets ..1 @nodded|waved|rushed|pushed|hurried|rammed|forced|whisked|squeezed|bounced|railroaded|hustled|slipped through
            was|were|been ..1 @rushed|hurried out|into|through|.|,|and|by|to|in|at|because|for
            left @hand ..3 know|knew
            at @cross-purposes|loggerheads
            at @cross purposes
            @past each other
            in @silos
            worked|working|work|works|acted|acting|decided|planned|designed ..3 in @isolation
            handover|hand-over|hand-off|review|reviews|work|support|answer|answers|response|communication|communications|planning|preparation|documentation|ticket|design|job|code|installation|cabling|labelling|coordination|attitude|behaviour|behavior|conduct|decision|decisions|choice|approach|process|workmanship|performance|reaction|handling|leadership|management|judgement|judgment|timing|test|tests|testing|patching|reasoning|excuse|explanation was|were|is|are|has been? ..1 :degree* @:unkind_of_people|poor|useless|lousy|hopeless|dreadful|appalling|bad|terrible|awful|abysmal|lamentable|woeful|pathetic|sloppy|shoddy|inadequate|insufficient|unacceptable|laughable|ridiculous|shocking|embarrassing|half-hearted|substandard|subpar|mediocre|inexcusable|unprofessional|careless|disappointing|lacking|wanting|superficial|cursory|rushed|hasty|evasive
            late|slow|delayed|belated|tardy|sluggish|hesitant|lukewarm @response|reaction|escalation|reply|decision|communication|acknowledgement|handover !time|times|rate|rates|from|code|codes|to
            @sloppy|shoddy|slipshod|slapdash|hasty|careless|rushed|hurried|chaotic|half-hearted|botched|bungled handover|hand-over|handoff|work|cabling|labelling|review|deploy|deployment|migration|rollout|cleanup|clean-up|coding|installation|job|test|testing|change|fix|restart|merge|rollback|preparation|maintenance|upgrade|attempt
            of our|their|his|her|its @own making|doing
            of all @places|things|times|days|moments|people
            for all to @see
            a @mystery|riddle|puzzle to|how|why|that
            anyone|anybody|everyone 's @guess
            at any @price|cost
            at all @costs
            @put|puts|placed|valued|prioritised|prioritized|ranked ..5 above|before|over|ahead ..1 safety|quality|reliability|security|testing|everything|stability|resilience|customers|users|caution
            @turned|turns|voted|struck ..1 down the|our|a|every|any|requests|calls ..2 budget|request|proposal|warning|idea|money|funding|upgrade
            came|come|comes ..1 back to @haunt|bite
            @proved|proven|proves|turned out ..2 costly|fatal|disastrous|unwise|worthless|useless|ill-advised|misguided|foolish|naive|illusory|hollow
            @fatal mistake|misjudgement|misjudgment|blunder|oversight|decision|assumption
            @costly|grave|cardinal|unforced|expensive|elementary|schoolboy error|mistake|misjudgement|misjudgment|blunder|oversight|omission|decision|assumption
            never|not|hardly|barely ..1 @fit for
            @flawed|broken|doomed|misconceived|ill-conceived|botched from|in|by|to the? ..1 start|beginning|outset|onset|fail|design
            @hopelessly|woefully|shamefully|embarrassingly|painfully|disgracefully|scandalously|appallingly|shockingly|ridiculously|laughably|inexcusably out|outdated|late|slow|inadequate|insufficient|incomplete|understaffed|unprepared|behind|neglected|poor|bad|wrong|unclear|vague
            @hopelessly|woefully|shamefully|disgracefully|scandalously|appallingly|laughably|inexcusably|unforgivably
            sparse|poor|thin|patchy to @non-existent|nonexistent
            @owe|owes ..3 an|our ..1 apology|apologies|explanation
            sincere|humble|profuse ..1 @apology|apologies
            left|leaves|leaving a lot|much to @desire
            in ..1 right @mind|minds|senses
            in the @heat of
            @fingers|hands were|are faster|quicker
            in ..1 @haste|hurry|rush ..1 to|the|we|,|.
            in ..1 @haste|hurry|rush ..1 AGENT
            at @face value
            @pet project
            AGENT was|were|is|are ..1 @nowhere near
            @rule number one|1
            the first @rule of
            ^ one @does not
            ^ @you do not|never run|put|leave|give|let|take|write|make|deploy|touch|restart|trust|use|skip|delete|change|merge|push|leave|commit
            ^ you @never run|put|leave|give|let|take|write|make|deploy|touch|restart|trust|use|skip|delete|change|merge|push|leave|commit
            @sticky|post-it note|notes
            oldest @trick
            first caller|person|one who @asked
            attitude|behaviour|behavior|tone|conduct|demeanour|reaction|manner ..1 did|does|was not @help|helpful
            it was OTHER @who ..1 :forget
            it was OTHER @who ..1 broke|deleted|destroyed|dropped|wiped|caused|leaked|missed|crashed
            it was OTHER @who ..1 :mistake_verb
            ourselves|himself|herself|themselves to @blame
            @miscommunication|non-communication|infighting|politics|turf between|among|by|with|inside|within|war
            deserves|deserve|deserved|deserving of ..2 @blame|criticism|reproach|rebuke
            @once again|more ,? OTHER ..1 :past|proved|did
            @yet again ,? OTHER
            OTHER @once|yet again|more ,? :past|proved|did|failed|broke|forgot
            in his|her|their|its infinite|great|boundless ..1 @wisdom
            in all|their|his|her ..1 infinite @wisdom
            , as @usual|ever|always
            ^ as @usual|ever|always , ..1 AGENT
            as is|was ..1 his|her|their|its @wont|habit|custom
            @true to form
            of all @people
            @bright idea|spark|sparks of|to
            @thought it wise|clever|smart|funny|fit|appropriate|acceptable|ok|okay|fine|wise|sufficient to
            saw|seen|see @fit to
            took it @upon himself|herself|themselves|itself
            not ..1 his|her|their @thing|strength|forte
            had ..1 @advised|warned|cautioned ..2 against
            for @whatever reason ..2 OTHER
            for @reasons best|known|unknown|only
            for some @reason OTHER ..1 did|had|chose|decided|thought|was|were
            for @whatever reason ..2 OTHER
            for @reasons best|known|unknown|only
            for some @reason OTHER ..1 did|had|chose|decided|thought|was|were
            for @reasons best|known|only|that
            @best known to himself|herself|themselves|itself
            to put it @mildly|kindly|politely|charitably
            the less @said
            with all due @respect
            @frankly|honestly|seriously , OTHER
            @frankly|honestly|seriously , the|this|whoever
            an? @exercise in patience|futility|frustration
            leave~ ..1 much|lot|something to be @desired
            left|leave|leaves|leaving much|a|lot|something ..3 @desired
            is|was|were a|an ..2 @joke !from|in|about|of|between|on
            is|was|were a|an ..2 @disgrace|farce|embarrassment|shambles|travesty|mockery|scandal|insult|outrage
            @says all|everything|a|it|volumes ..5 about
            @speaks volumes
            a ..1 @display|show|masterclass|textbook|prime ..1 of|in|example|case incompetence|how|negligence|neglect|not|sloppy|carelessness|what
            @how not to
            was|were ..2 let|allowed @loose|near|anywhere on|near|with|at
            let|left ..1 @loose|near|alone on|with|the
            is|are|was|were|get|gets left @alone with
            should never|not have been @hired|allowed|let|trusted|given|promoted|left
            complete|total|utter|perfect @stranger|strangers|disregard|incompetence|idiot
            """,
            hit="Not for the first time, Ravi merged on red.",
            sound="Once again the pods restarted.",
            unless="attackers question",
        ),
        Row(
            """
            ^ @whoever :adverb* :past|put|set|had|was
            :obviously|that|and|because|but|,|or @whoever :past|wrote|set|built|chose
            """,
            hit="Whoever drew this plan had no idea how pumps behave.",
            sound="Whoever holds the leaked key can sign with it, so we rotated it.",
            unless="attackers question key future",
        ),
        Row(
            "@:lone",
            hit="The renewal was handled with breathtaking incompetence.",
            sound="A sloppy quorum took the vote.",
            unless="code negated question quoted-as attackers",
        ),
        Row(
            """
            @preferred|chose|opted|favoured|favored|picked ..5 over|rather|instead
            threw|throw|throwing @caution to
            go~ off @half-cocked
            @shot first
            had|has better|other|more @important things|priorities to|on|than
            @poked|poking|stabbed|stabbing|groping|groped|fumbled around|about|in|at
            clutch~ at @straws
            fly~ @blind
            @make~ it|things up as
            took|take|taking ..4 for @granted|gospel
            took|take|taking it ..1 on @trust|faith
            @bought the story|excuse
            in no @hurry|rush|mood
            saw|felt|see|feel|had no @need|urgency|reason|point to|in
            not ..1 feel|see|deem|consider|think|find it ..1 @necessary|needed|worth|worthwhile|fit|important
            not see @fit
            not|never ..1 @find|found the time to|for
            @had no time for
            take~ a ..2 @view|attitude|approach of|to
            not ..1 @rise|rose to
            not ..1 @cover|covered ourselves|himself|herself|themselves|itself
            fall~ ..2 @short
            found @wanting
            miss~ the @mark|point|boat|memo
            @economical with
            @overzealous|over-zealous|well-meaning|well-intentioned|overambitious|over-ambitious|overoptimistic|over-optimistic|overeager|over-eager|trigger-happy
            the best of @intentions
            @thought|think|figured|reckoned|assumed nobody|no|none ..1 would notice|mind|care|know
            @assumed ..6 someone|somebody|others|everyone else
            someone|somebody|others @else would|had|was|will
            @assumed|took|believed|trusted ..8 without checking|asking|verifying|testing|looking
            left|leaving|leaves ..3 to @others|chance|luck|fate
            make~ ..1 @excuses|assumptions
            @blamed ..3 on|for
            change~ ..2 @mind|tune|story three|several|twice|again|too
            @argued|quarrelled|squabbled|bickered|debated|fought ..4 while|for|instead|over
            @kept ..1 ignoring|pushing|pressing|restarting|retrying|trying|insisting|saying|silent|quiet|mum|clicking|typing|changing|denying
            @persisted in|with
            @silent|quiet|mum ..2 for|about|until|while|on
            kept|stayed|remained @silent|quiet|mum
            in @denial
            pull~ ..2 @rank|strings
            @overrule~|overrode|override~|steamroll~|bulldoze~|strong-arm~ ..2 the|our|us|him|her|them|every|all|objections
            @bulldozed|steamrolled|steamrollered|railroaded|strong-armed|browbeat
            took|take|takes|taking ..1 @ages|forever|eternity|hours|aeons
            not ..1 lift|bat an @eyelid
            """,
            hit="Ravi persisted in the old plan.",
            sound="The proxy kept retrying for an hour.",
            who=Who.OTHER,
            unless="negated-blame future conditional attackers reasoned question",
        ),
        Row(
            """
            @against ..2 advice|policy|recommendation|recommendations|instructions|orders|wishes|protocol|procedure|agreement|convention|guidance|guidelines
            against ..1 better @judgement|judgment|knowledge
            in @violation|breach|contravention|defiance of ..3 policy|procedure|rule|rules|process|agreement|freeze|guidelines|standard|protocol|instructions
            @contrary to ..4 policy|procedure|rules|process|agreement|guidelines|instructions|advice|protocol|practice|agreed
            had been @told|warned|asked|advised|instructed|reminded not|twice|repeatedly|several|often|again|time|more|many
            @unapproved|unsanctioned|unannounced|uncoordinated|unreviewed|unsupervised|unauthorised|unauthorized|untested|undisclosed change|changes|deploy|deployment|restart|migration|maintenance|push|merge|fix|script|release|edit|experiment|tinkering|upgrade|patch|commit|work
            time and @again
            again and @again
            so @much for
            lo and @behold
            surprise , @surprise
            @guess what|who
            go @figure
            what could ..1 @go wrong
            a good @idea at the
            @famous last
            you could not @make it up
            to @say the least
            @less than ideal|optimal|careful|forthcoming|helpful|diligent|stellar|thorough|honest|impressed|candid|professional|perfect|enthusiastic|cooperative|rigorous
            not @exactly|precisely ..1 ideal|careful|a|the|helpful|rocket|known|renowned|quick|fast|impressive|forthcoming
            @hardly|scarcely ..1 ideal|professional|surprising|helpful|a|an|the|what !be|have
            our|their|his|her @finest hour
            @room for improvement in|on
            something to be @desired
            by the @seat of
            hit and @hope
            @against ..3 the|every|all ..1 rule|rules|book
            @fait accompli
            second @class
            @invitation to trouble|disaster|abuse
            @whoever shouted|shouts
            in the @vain hope
            @vain attempt|attempts|hope
            :ing ..3 at @random
            OTHER :adverb* made|make|makes|making ..2 matters|things @worse
            worse than the @disease
            with a @shrug|yawn|smile|wink|sigh|wave
            @came|comes|come last|second .|,|;
            @won|wins|triumphed|prevailed ..1 over safety|caution|reason|quality|reliability|prudence|security|sense
            @corners were|had|are ..1 cut
            @proved|proves|proving ..1 expensive|costly|fatal|disastrous|unwise|premature|optimistic|illusory|naive
            @simply does|do not do
            none @worth the name
            @amounted|amounts to hope|nothing|wishful|guesswork|little
            spray and @pray
            quick and @dirty
            @quick-and-dirty fix|hack|script|solution|patch|change|job
            cobbled|thrown|slapped|hacked|bodged|lashed @together
            @bodge|bodged|botch job
            @bodged|bodge|kludged|jury-rigged|half-finished|half-done
            back of an @envelope|napkin
            @sticking plaster
            wishful|magical|lazy @thinking
            @blind faith|trust|obedience|optimism
            @tunnel vision
            @groupthink|resume-driven|cargo-cult|box-ticking|penny-pinching|empire-building|finger-pointing|corner-cutting|rubber-stamping|buck-passing|back-covering|heroics|scapegoating
            penny @wise
            not @invented here
            ivory @tower
            @cowboy|hero culture|mentality|attitude|style
            @culture of neglect|blame|fear|silence|sloppiness|haste|heroics|indifference|denial|secrecy|shortcuts
            too many @cooks
            the blind leading the @blind
            @asleep at the wheel|switch
            @nobody home|minding the
            @minding the shop|store
            out to @lunch
            passing|pass|passed the @buck
            buck @passing
            @blaming|blame each|one other|another
            pointed|pointing|point @fingers|finger
            """,
            hit="The route was changed against the advice of the vendor.",
            sound="The patch was tested over and over.",
            unless="negated-blame future attackers question",
        ),
        Row(
            """
            @despite|notwithstanding ..6 warning|warnings|advice|freeze|policy|failing|red|objections|errors|alert|alerts|reminders|instructions|agreement|banner|sign|signs|doubts|concerns|request|requests|rule|rules|protests
            in @spite of ..6 warning|warnings|advice|freeze|policy|failing|red|objections|errors|alert|alerts|reminders|instructions|agreement|banner|sign|doubts|concerns|request
            on a @friday|saturday|sunday afternoon|evening|night|morning|at|,|.
            shortly|right|just|minutes|an|hours ..1 before the @weekend|holidays
            @only :past ..6 after|when|once|weeks|days|hours
            for|after ..3 of @dithering|silence|denial|arguing|neglect|inaction
            :past ..6 @anyway
            """,
            hit="Ravi merged despite the red build.",
            sound="The proxy kept retrying despite the errors.",
            who=Who.OTHER,
            of_clause=True,
            unless="negated-blame future conditional attackers reasoned question",
        ),
        Row(
            """
            @let it|them|this|things ..1 rest|lie|ride|slide|fester|drift
            @trusted|relied|counted|depended ..6 more than|instead|rather|alone|blindly
            @knowing full|that|perfectly|well
            @preferred|chose to believe|think|assume|hope|ignore|look
            @convinced|persuaded|told|fooled ourselves|himself|herself|themselves|itself
            looked|searched|checked @everywhere except|but
            @lost ..2 thread|control|overview|touch|patience|focus|direction
            @let ..6 get|go out of hand|control
            come|came|turned|showed|arrive~ ..2 @unprepared|ill-prepared|empty-handed
            has|have @yet to admit|apologise|apologize|explain|answer|respond|reply|acknowledge|deliver|own
            does|do|did|doing as|what|whatever ..1 @pleases|please|pleased|likes|liked
            @sees|saw|see|seeing|saw no reason|need|point|urgency
            @refused|refuses to
            @sleep~ through|in
            give~|grant~|exempt~|excuse~|award~ @himself|herself|themselves|itself
            @walked|blundered|stumbled|sleepwalked ..2 into|blindly it|this|the|a
            paint~ ..2 into a @corner
            own worst @enemy
            made|make|makes|making ..4 @worse by|with
            add~ to the @confusion|chaos|mess|problem|delay
            keep~|kept|leave~|left ..3 @waiting|guessing|hanging|wondering
            @let ..1 :possessive? ..1 users|customers|everyone|everybody|us|them|colleagues|people|team|you down
            @owe~ ..3 apology|explanation|word|better
            change~ his|her|their ..1 @mind|tune|story
            on the @phone when|while
            fixed|solved|achieved|accomplished|changed|did @nothing
            @promised ..8 but|never|and
            @underperformed|overpromised|overslept|overreached|overstretched|overruled|overestimated|overtrusted
            @bury~|buried ..3 in the sand|report|footnotes
            @hoarded|monopolised|monopolized|guarded ..3 knowledge|information|access|password|passwords
            @parroted|copied|pasted|trusted ..5 without
            act~|decide~|work~ ..2 on ..1 @own|hunch|whim|impulse|guess
            work~|act~|operate~|decide~|carry~|press~ ..2 alone|solo|ahead|on @regardless|without|anyway
            take~ the @easy|lazy|quick way|route|road|option
            """,
            hit="The incident commander lost the thread.",
            sound="The proxy lost the connection.",
            who=Who.HUMAN,
            unless="negated-blame future conditional attackers reasoned question",
        ),
        Row(
            """
            the @hard way
            than it @takes to
            the last @thing|place|person ..2 to|we|anyone
            the last @thing|place|person ..2 AGENT
            @last to be looked|asked|told|checked|considered|tried|informed
            standard|good|best|common|usual|normal|proper|sound ..1 @practice would|demands|dictates|requires|calls|prescribes
            as a @matter of course
            every|any @textbook
            that is how it is @done
            not @exactly a new|novel idea|concept|thought
            dismissed|rejected|discarded|ignored out of @hand
            out of ..1 @laziness|convenience|habit|impatience|spite|pride|fear|ignorance|boredom|comfort|vanity|haste|carelessness
            @sake of speed|convenience|simplicity|comfort|ease|appearances
            @reasons of convenience|comfort|haste
            in his|her|their|our|its ..1 @eagerness|zeal|haste|enthusiasm|excitement|ignorance|impatience|hurry|confusion
            thrown in ..2 @deep end
            left to ..2 own @devices
            @contradictory|conflicting|muddled orders|instructions|statements|answers|signals|advice
            @least experienced|qualified|competent|capable
            most ..1 @junior|inexperienced
            answer|reply|call|help|escalation|review|rehearsal|fix|patch|rollback|message|update|warning|training|budget|promise|time|day|documentation that @never came|arrived|materialised|materialized|happened
            @waste of time|money|effort|space|breath
            like pulling @teeth
            come|learned|learnt to @expect no|nothing|little|less
            behind ..1 @backs
            the @cheapest
            @against all advice|warnings|odds|reason
            , @naturally .|,
            , as ..2 @always|usual|ever .|,
            @accident|disaster|catastrophe in the making
            , and @still|yet the|nobody|no|we|they|he|she|it
            with ..1 @eyes open|shut|closed
            @deserved|deserve better|more
            @standard|standards that? we hold|set|expect
            fell|fall|falls|falling @short of
            work of @fiction
            @contempt|disregard|disdain for
            @lack of interest|will|appetite|curiosity|respect|leadership
            a law @unto itself|himself|themselves
            left ..1 @wide open
            an open @door|invitation|secret
            common|open @knowledge
            the @worst possible time|moment|place|person
            at the @worst ..1 time|moment
            could not have come|been|happened|picked ..2 @worse
            the @proverbial straw|elephant|ostrich
            """,
            hit="The route was changed behind our backs.",
            sound="The tank was filled on Monday.",
            unless="negated-blame future attackers question",
        ),
        Row(
            """
            @too early|soon|fast|quickly|hastily|readily|eagerly|lightly|easily|freely|late !to|for|as
            out of ..1 @habit|impatience|laziness
            """,
            hit="The analyst closed the case too soon.",
            sound="The job closed the file too soon.",
            who=Who.OTHER,
            of_clause=True,
            unless="negated-blame future conditional attackers question",
        ),
        Row(
            """
            in a|an ..2 :unkind_of_people|lazy|hasty|sloppy|reckless ..3 @manner|way|fashion|mood|frame|spirit
            with ..2 :unkind_of_people|sloppy ..1 @abandon|disregard|indifference|haste|attitude
            @quality of ..6 work|service|support|workmanship|cabling|documentation|code|response ..8 was|is|been|were|left ..3 unsatisfactory|poor|wanting|low|unacceptable|substandard|sub-standard|shoddy|sloppy|disappointing|deplorable|lamentable
            work|service|support|performance|conduct|response|standard ..6 has|was|is|been|were|fell|falls ..3 @unsatisfactory|substandard|sub-standard|below-par|unprofessional|deplorable|amateurish|underwhelming|unworthy
            someone|somebody|person|anyone|anybody|colleague|engineer|developer|contractor|technician|intern|admin|team|those|man|woman with no|little|zero|scant|limited|hardly|insufficient ..2 @grasp|idea|clue|understanding|experience|knowledge|concept|notion|background|training|appreciation|business
            AGENT ,? @who ..1 did|does|do|had|has|have not|no|never|clearly|evidently|obviously|plainly|apparently|little ..2 understand|understood|grasp|grasped|care|cared|bother|bothered|read|listen|think|pay|clue|idea|business|interest|seem|appreciate
            AGENT , ..2 @:unkind_of_people|unsupervised|untrained|unqualified|inexperienced|unbriefed|drunk|hungover|bored|distracted|overconfident|unprepared ..5 ,
            @described|characterised|characterized|summed|regarded ..3 as|up ..2 :unkind_of_people
            @nice|great|good|lovely|brilliant|top|stellar|splendid one|job|work|going|move|play|timing|thinking ,? OTHER ,? ..2 deleting|dropping|breaking|wiping|taking|bringing|locking|killing|crashing|leaking|nuking|ruining|removing|overwriting|forgetting|knocking
            @brainwave|masterstroke|genius ..1 of|by|who|move|idea|decision|at|behind|from
            @clever|ingenious|smart ..1 little ..1 script|trick|hack|change|fix|idea|plan|shortcut|workaround
            @so-called expert|experts|engineer|engineers|review|fix|team|specialist|specialists|senior|process|professionals|testing|plan
            @self-proclaimed|self-styled|self-appointed|armchair|would-be ..1 expert|experts|guru|architect|admin|hero|specialist|wizard|engineer
            our|the ..1 @resident genius|expert|hero|wizard|guru
            @typically|characteristically|predictably|inevitably ,? OTHER :adverb* :past
            ^ @predictably|unsurprisingly|typically ,? the ..3 team|vendor|crew|contractor
            the @usual story|excuses|excuse|chaos|mess|circus|shambles|sloppiness
            no @prizes|prize|surprise|surprises for|that|there|who
            if you @want a job|something done
            do your @job|homework
            who @needs tests|backups|enemies|testing|reviews|staging|documentation|review
            with @friends like
            what was|were ..2 @thinking $
            how @hard can|could|was it|is
            @words fail
            @heads should|must|will|need roll|to
            a @textbook|classic|prime|perfect case|example of ..2 :unkind_noun|:mistake|how|what|hubris
            bring|brought a @knife
            @amateurs|clowns|cowboys|jokers|muppets|idiots|fools|buffoons|charlatans|lightweights|dinosaurs|has-beens|nitwits|halfwits|bozos !'
            @amateurishness|dilettantism|slovenliness|obtuseness|pigheadedness|bloody-mindedness|high-handedness|ham-fistedness|cack-handedness|thick-headedness|intransigence|obstructiveness|obstructionism|truculence|insolence|impudence|callousness|flippancy|foolhardiness|impetuousness|impetuosity|gormlessness|fecklessness|ineffectiveness-of|half-heartedness|lackadaisicalness|listlessness|slothfulness|indolence|cliquishness|parochialism|unhelpfulness|uncooperativeness|disorganisation|disorganization|untidiness|scatterbrainedness|absent-mindedness|inconsiderateness|unreliability-of
            """,
            hit="The line was written by someone with no grasp of how months end.",
            sound="The line was written by a colleague with a background in billing.",
            unless="negated question quoted-as attackers future",
        ),
        Row(
            """
            showed|shows|show|showing|displayed|displays|demonstrated|evinced|exhibited|betrayed|took little|no|scant|zero|insufficient|minimal|scarcely|hardly ..2 @interest|regard|understanding|concern|care|respect|urgency|appreciation|insight|judgement|judgment|initiative|grasp|ownership|awareness|remorse|curiosity|consideration|willingness|discipline|inclination|appetite|effort|responsibility|leadership|commitment|backbone|diligence|foresight
            @hopeless|useless|terrible|awful|rubbish|lousy|dreadful|bad|abysmal|pathetic|weak|clueless|inept|appalling|poor at|with|about ..1 :ing|communication|status|details|detail|planning|documentation|deadlines|time|keeping|people|testing|security|listening
            is|are|was|were not|never|hardly|scarcely ..2 @known|renowned|famous|noted for ..1 their|his|her|its|:ing|being
            @thinks|thought|believes|believed|fancies|imagines|imagined|acts|acted ..2 he|she|they|it ..2 owns|owned|knows|knew|above|better|everything|smarter|invincible|best
            could|can not be @relied|trusted|bothered|arsed|persuaded|expected on|to|with
            @treated|treats|treating ..4 as|like ..2 toy|playground|joke|afterthought|formality|optional|nuisance|game|sandbox|suggestion|inconvenience
            @played|plays|playing ..3 hero|cowboy|god|ostrich|roulette
            @ran|rushed|charged|dived|dove|waded|jumped|leapt|plunged|barged|stormed|blundered ..1 headlong|headfirst|straight|right|in|blindly|around into|with|without|like|where|before|first
            @lost|lose|losing the plot|thread|run|will|nerve|overview|oversight
            @struggled|struggles with basic|to ..2 basic|simple|grasp|understand|comprehend|cope
            is|was|were|are ..2 too ..1 @big for
            @bury|buried ..2 head|heads
            @hid|hides|hiding ..2 behind|under|from
            made|makes|make it ..1 @personal|political|about
            @gossiped|moaned|grumbled|complained|whinged|sulked|bragged|boasted|gloated|snapped|yelled|shouted|ranted|sneered|scoffed|sniggered ..3 at|about|instead|while|rather|that
            @coasted|drifted|sleepwalked|sleep-walked|stumbled|bumbled|muddled|ambled|meandered|freewheeled ..2 through|into|along|on
            @cut|cutting|skimped|scrimped corners|corner|on
            @ignored|ignores|disregarded|dismissed|overruled|brushed|laughed|shrugged ..6 warning|warnings|advice|objections|pleas|concerns|doubts|colleagues|experts|everyone
            @refuses|refused|refusing to ..1 :care_base|learn|listen|cooperate|engage|help|change|accept|adopt|own|budge|accept
            @resisted|opposed|rejected|vetoed ..4 every|any|all|repeated|calls|attempts|advice|change
            @never|rarely|seldom answers|replies|responds|listens|reads|documents|tests|checks|tells|asks|learns|cares|bothers|communicates|follows|apologises|apologizes|updates|picks|admits
            @always|constantly|forever|perpetually|habitually|routinely|invariably late|forgets|breaks|breaking|ignores|ignoring|skips|skipping|cuts|cutting|blames|blaming|rushes|rushing|pushes|complains|complaining|overpromises|leaves|leaving|misses|missing|forgetting
            does|do not @know ..1 what|how|the|its|their|a|where|which
            does|do not ..1 @understand|grasp|care|listen|bother|think|communicate|cooperate|test|document|appreciate|respect
            should|ought ..1 know|have @better
            has|have|had ..1 @form|previous for|here|in|.
            @abdicated|abdicating|shirked|shirking|ducked|dodged|evaded|passed ..3 responsibility|responsibilities|duty|duties|accountability|question|questions|buck
            @hope is|was not a
            was|were|is|are ..2 @asleep|napping|dozing|daydreaming|elsewhere|slacking|goofing|snoozing|skiving|slumbering
            @fixated|obsessed|besotted|enamoured|enamored|infatuated with|on|by
            @overplayed|overstated|exaggerated|oversold|overhyped|overpromised
            @wasted|waste|wasting|fritter|frittered|squandered ..2 our|everybody's|everyone's|everyone|hours|the|time|an|half|two|forty|precious|valuable
            @boasts|boasted|bragged|bragging|crowed|crowing that|about|of
            @bluffed|blagged|bullied|bulldozed|wangled|weaselled|weaseled|squirmed|wriggled ..2 way|through|out|into|us
            """,
            hit="The temporary staff showed little interest in the new procedure.",
            sound="The graph showed little interest in the new page.",
            who=Who.OTHER,
            unless="negated-blame future conditional attackers question reasoned",
        ),
        Row(
            """
            and it @shows|showed $
            to|for|, @whoever|whomever :past
            props|bravo|hats|kudos|congrats|congratulations|applause ..3 @whoever|genius|geniuses|person
            @insufficiently|inadequately|barely|hardly familiar|acquainted|versed|skilled|experienced with|in
            @why AGENT ..12 is|was|remains|are ..2 hard|difficult|unclear|beyond|mystery|anyone|baffling|incomprehensible|puzzle|anybody|inexplicable|puzzling|unexplained
            ^ @classic|typical|vintage|peak AGENT $
            ^ @classic|typical|vintage AGENT :
            AGENT @strikes|struck again
            on the @nod
            approval|decision|rollback|release|launch|deploy|merge|failover|switch|announcement|closure|sign-off|choice|move|restart|restore ..6 was|were|is ..2 @premature|hasty|ill-timed|rushed|unwise|ill-advised|short-sighted|shortsighted|ill-considered|careless|reckless
            @too ..1 low|high|small|large|big|short|long|wide|narrow|loose|tight|early|late|soon|strict|lax|few|many by AGENT
            living|lived|live @dangerously
            take~ our|my ..1 @eye|eyes off
            design|plan|idea|approach|assumption|estimate|choice|decision|call|fix|script|setup|schedule|timing was|were|is ..2 @naive|lazy|reckless|sloppy|hasty|half-baked|wishful|misguided|dumb|stupid|foolish|amateurish|cavalier|crazy|insane|madness|mad|nuts|idiotic|silly|unwise|rash
            off|of|on his|her|their|its @own ..1 bat|whim|say-so|accord|initiative|authority|head
            ran|rolled|pressed|pushed|went|ploughed|charged|carried ahead|on|through ..2 in|like|with|without|against ..2 a|of|any|all|the|every ..1 @bulldozer|regard|advice|thought|care|plan|warning|warnings|hurry|rush
            @proved|proven|turned ..1 to|out? ..1 be? ..1 a|the ..2 mistake|error|blunder|misjudgement|misjudgment|miscalculation|folly|disaster|wrong|unwise|costly
            @questionable|dubious|debatable|baffling|curious|puzzling|peculiar|odd|strange decision|choice|judgement|judgment|call|wisdom|logic|reasoning
            with ..1 @hindsight|questionable|dubious|poor judgement|judgment|taste|wisdom
            the @wisdom of ..4 is|was|must|remains
            far|way @too ..1 :unkind|trusting|confident|optimistic|relaxed|casual|eager|junior|inexperienced|lenient|liberal|generous|clever
            beggars|beggar|defies|defied @belief|logic
            @hardly|scarcely the|a|an ..1 best|first|model|paragon|picture|way|time|behaviour|mark|sign|hallmark|work|stuff|act|beacon
            """,
            hit="The plan was naive.",
            sound="The plan was agreed on Monday.",
            unless="negated question quoted-as attackers future",
        ),
        Row(
            """
            @guessed
            @erred|errs
            @exceeded|exceeding|overreached ..2 authority|mandate|remit|brief|powers|competence
            @acted irresponsibly|negligently|carelessly|recklessly|rashly|foolishly|hastily|unprofessionally
            @played|play|plays|playing ..4 down
            lost|lose|losing ..1 @situational
            @fell|fall|dozed|nodded asleep|off
            @lacked|lacks|lack|lacking the|any|all|even|both ..3 training|ability|nous|experience|skills|skill|knowledge|competence|discipline|patience|will|willingness|courage|curiosity|sense|judgement|judgment|seniority|expertise|background|foresight|understanding
            @declined|refused ..1 to ..1 fund|pay|spend|approve|sign|budget|grant|buy|invest|replace|upgrade|patch|fix|test|hire|staff|wait|stop|roll|accept|join|read|hand|release
            @called|guessed|judged|played|timed|handled|read it|this|that ..1 wrong|badly|poorly|late
            had|was|were not ..1 @authorised|authorized|cleared|permitted|entitled|supposed|qualified|sanctioned|empowered
            @improvised|experimented|dabbled|toyed|gambled ..2 on|with|in ..2 production|prod|live|the
            @favoured|favored|favours|favors|chose|chooses|picked|prized|put|puts speed|convenience|cost|costs|features|savings|deadlines|comfort|price ..1 over|above|before|ahead
            """,
            hit="Ravi guessed.",
            sound="The optimiser guessed the join order.",
            who=Who.OTHER,
            unless="negated-blame future conditional attackers question reasoned",
        ),
        Row(
            """
            AGENT 's @panicked :word
            AGENT 's ..1 @needless|rash|hasty|reckless|careless|unnecessary|ill-timed|clumsy|botched|premature|impatient|thoughtless|unwise|belated|half-hearted|sloppy|misguided|misplaced|blind|stubborn|casual|cavalier|lax|slow|late|poor|bad|terrible|foolish|silly|unilateral|overhasty|unthinking|unfortunate|lacklustre|lackluster|dismissive|repeated ..4 !time|times|data|path|start|query|disk|link
            @prematurely|hastily|hurriedly|carelessly|wrongly|needlessly|unilaterally|arbitrarily|sloppily|thoughtlessly|recklessly|clumsily|haphazardly|blindly|unwisely by AGENT
            was|were|been|got|being @botched|bungled|fumbled|mishandled|mismanaged|fluffed|muffed|bodged|messed|bollixed
            a|the @gamble|punt|gambit
            AGENT 's @assumption|belief|presumption|certainty|insistence|guess|conviction|idea ..16 led|caused|cost|meant|proved|turned|was ..1 wrong|mistaken|false|unfounded|to|out|us|the|that
            one|you|i|we would|might|could|'d have? @expect|expected|hope|hoped|think|thought|assume|assumed|imagine|imagined|believe ..5 better|more|warning|courtesy|senior|engineer|team|someone|somebody|vendor|professional|carrier|provider|supplier|company|expert|experts|they|he|she|people
            @doubt ..1 that|whether|if AGENT
            ^ @lgtm
            @wonder|wonders|wondered|doubt|question|unclear ..1 what|whether|if|why AGENT ..1 was|were|had ..1 thinking|even|bothered|ever|reading|listening
            not what anyone|anybody|you|one|we would ..1 @call|expect
            @says|said|speaks|spoke|tells ..2 volumes|everything|all|lot|enough about ..2 AGENT
            @sadly|unfortunately|regrettably|alas ,? OTHER ..2 had|did|was|chose|decided|thought|never|failed|forgot|missed|went
            @luckily|fortunately|thankfully ,? not|nobody ..4 as ..1 careless|sloppy|lazy|reckless
            """,
            hit="Ravi's needless restart took the hall down.",
            sound="Ravi's second restart brought the hall back.",
            unless="negated question quoted-as attackers future reasoned",
        ),
        Row(
            """
            for no ..1 good|apparent|obvious|particular|discernible|earthly|sensible|valid @reason
            without ..1 @rhyme|reason or|to|,
            with ..1 reckless|blithe|casual|cavalier|total|complete|utter ..1 @disregard|abandon|indifference
            """,
            hit="Ravi pressed the stop for no good reason.",
            sound="The lamp went out for no apparent reason.",
            who=Who.OTHER,
            of_clause=True,
            unless="negated question quoted-as attackers future reasoned",
        ),
        Row(
            """
            @decision|choice ..10 was|were :degree* questionable|wrong|poor|unfortunate|regrettable|unwise|flawed|premature|hasty|misguided|bad
            change|changes|fix|migration|commit|rollout|review|work|deploy|deployment was|were :degree* @sloppy|rushed|half-baked|amateurish|hasty|ill-timed
            """,
            hit="The decision to deploy on a Friday was questionable.",
            sound="The choice of the replica was random.",
            unless="negated future question attackers by-system",
        ),
        Row(
            """
            AGENT @'s ..1 workmanship|handling|conduct|performance|grasp|command|behaviour|behavior|attitude|approach|judgement|judgment|preparation|planning|stewardship|supervision|leadership|communication|response|reaction|treatment|coordination|vigilance|competence|understanding|knowledge|discipline|professionalism|diligence|airmanship|seamanship|housekeeping|paperwork|timekeeping|bedside|record-keeping|work|cabling|wiring|code ..8 was|were|is|fell|falls|left|leaves|leave|proved|verged|bordered|defies ..3 :poor|:unkind|below|short|lacking|wanting|much|shoddy|substandard|beneath|patchy|erratic|deficient|unsatisfactory|mediocre|dismal|questionable|underwhelming|belief|inadequate|superficial
            workmanship|conduct|performance|standard|standards|handling|work ..4 @below|beneath the|any ..2 standard|standards|level|mark|expectations|par
            @fell|falls|fall ..2 below|beneath|short ..1 of? the|any|our ..2 standard|standards|level|mark|expectations|expected
            left|leaves|leave much|a|something to be @desired
            a|an|some|such|any|distinct|marked|certain|complete|total|sad|general|striking|manifest @lack|want|absence|dearth|deficit|shortage|paucity of ..1 :virtue|:step_of_care|airmanship|seamanship|rigour|grip|backbone|drive|seriousness|interest|insight|judgement|discipline|respect|collegiality|professionalism ..12 by|among|in|at|on|from|within ..2 AGENT
            @lack|want|absence|dearth of ..1 :virtue|airmanship|seamanship|drive|seriousness|insight|collegiality ..10 was|were ..1 displayed|shown|exhibited|evident|demonstrated|apparent|noted|observed|evinced
            arrogance|pride|complacency|ignorance|vanity|laziness|haste|panic|indifference|inexperience|confusion|indecision|negligence|carelessness|indiscipline|hubris|inattention|apathy|incompetence|timidity|stubbornness in|at|among|within|inside|of ..1 the|our|some ..3 @office|room|desk|department|ranks|newsroom|control-room|floor|field|bridge|hall
            @arrogance|pride|complacency|ignorance|vanity|laziness|indifference|inexperience|indecision|indiscipline|hubris|inattention|apathy|incompetence|timidity|stubbornness in|at|among|within|inside ..1 AGENT
            ^ @lazy|sloppy|careless|shoddy|clumsy|hasty|slapdash|amateurish|reckless|slipshod|botched|naive|half-baked|crude|thoughtless ..4 by|from ..2 AGENT
            a|some|such|more|another|this|that|the @lazy|sloppy|careless|shoddy|clumsy|hasty|slapdash|amateurish|reckless|slipshod|botched|half-baked|crude|thoughtless ..4 by|from ..2 AGENT
            ^ @sloppy|lazy|careless|shoddy|clumsy|slapdash|amateurish|slipshod|hasty ..1 pr|prs|review|reviews|commit|merge|config|code|work|coding|deploy|cabling|change|handover|query|script|job|engineering|testing|copy-paste|thinking|patch
            @sloppier|lazier|worse|shoddier|clumsier|dumber ..1 review|reviewer|fix|rollback|code|handover|communication
            @another ..1 masterpiece|triumph|gem|beauty|classic|masterstroke|success|stroke|brainwave|special|blinder from|by|of ..1 the|our ..2 team|squad|department|lads|crew|guys|people|folks|desk
            @another ..1 masterpiece|triumph|gem|beauty|classic|masterstroke|stroke|brainwave|blinder from|by|of AGENT
            @great|good|nice|brilliant|lovely|stellar|fine|top|wonderful|smart|excellent|superb|sterling job|work|going|move|thinking|timing|effort|stuff ,? by|from|of ..2 whoever|everyone|genius|all|them
            @brilliant|stellar|genius|sterling|masterful|superb|splendid|marvellous|spectacular work|move|timing|job|thinking|effort|decision|planning|idea ,? by|from|of ..1 AGENT ,? who|, to|in|deleting|!on|for
            :outage ..1 , @ever-reliable
            our|the ..1 @ever-reliable|ever-helpful|ever-dependable|esteemed|illustrious|beloved|much-vaunted|vaunted|famed|fabled|trusty|self-appointed|ever-attentive|all-knowing|infallible
            did|does|doing|do ..1 their|his|her|its the? usual @thing|trick|magic
            , @classic|typical|bravo|genius|brilliant .|!|$
            ^ @typical|classic|peak ..1 frontend|backend|ops|marketing|sales|product|vendor|dba|devops|qa|finance|management|intern|contractor|platform|engineering|telco|cloud|it
            @being ops|devs|engineering|sales|marketing|management|developers|contractors|lawyers|engineers|finance|students|qa ,
            hour|moment|time of @need
            bad|poor|terrible|awful|wrong|lousy|shocking @call by|from|of|on|, ..2 AGENT
            """,
            hit="The coordinator's handling of the outstations was poor.",
            sound="The coordinator's handling of the outstations was recorded in the log.",
            unless="negated question quoted-as attackers future",
        ),
        Row(
            """
            do|does|did|doing what ..4 do|does|did @best
            first and ask|asks|asked ..1 @questions later
            to the @surprise of no|nobody|none|absolutely
            more @fool me|him|her|us|them|you
            heaven|god|lord|goodness|christ @knows what|why|how|where|when|who
            what ..6 been|were|was @smoking|drinking|sniffing
            paste~|copy~ ..6 stack @overflow
            nothing|nobody|not|hardly ..4 be @proud of
            @inherited a|the ..1 mess|shambles|disaster|ruin|zoo
            @refuse|refuses|refused|refusing to cooperate|co-operate|help|engage|admit|understand
            not even|ever be @troubled|bothered|persuaded|moved to
            pour|poured|pouring|threw|added|throwing ..1 oil|fuel|petrol|gasoline ..2 @fire|flames
            @play|played|playing|plays ..1 the hero|cowboy|god|saviour|savior|genius|rockstar
            @brain cells|cell
            ^ @naive|foolish|stupid|silly|careless|dumb|reckless|sloppy|lazy|unwise|short-sighted|irresponsible of
            know|knows|knew ..1 @everything ..1 better
            down our|everyone's|everybody's|their @throats|throat
            other|others|another|someone|somebody|else 's @problem|department|turf
            """,
            hit="The new planner wanted to play the saviour.",
            sound="The server refused to accept the key.",
            unless="question attackers not-said",
        ),
        Row(
            """
            thought|thinks|felt|figured|believed it|this|that ..1 is|was|were|would ..1 a|an ..1 great|good|fine|clever|brilliant|smart|bright|excellent @idea to
            just|simply|still|really does|do|did not @get|grasp|understand|care how|what|why|that|about
            not|never|hardly|scarcely|barely ..2 live|lives|lived|living up to ..2 @name|reputation|promise|promises|standards|title|billing
            """,
            hit="Ravi still does not grasp how quotas add up.",
            sound="The scheduler simply does not care about the order.",
            who=Who.OTHER,
            unless="question attackers not-said reasoned",
        ),
    ),
)
