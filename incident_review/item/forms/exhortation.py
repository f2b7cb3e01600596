"""People are asked to take care, to remember, to communicate: an appeal, not a change."""

TABLE = """
be ?a ?bit ?more|extra|very|especially|particularly ?and careful|cautious|mindful|aware|vigilant
    |attentive|alert|diligent|disciplined|conscious|thorough|considerate|proactive|responsive|prudent
    |conscientious|rigorous|patient|honest|open|transparent|humble|curious|skeptical|sceptical|critical
    |watchful|wary|observant|thoughtful|sensible|strict|stricter|quicker|faster|braver|bolder|calmer
    |better
  = be more careful with migrations
^ stay|remain|keep ?more calm|alert|focused|vigilant|aware|cautious|attentive|curious|humble|careful
    |mindful
  = stay vigilant
pay~ ..3 attention|heed
  = pay closer attention to the dashboards
attention to detail
  = more attention to detail
^ remember|beware|heed|mind|hesitate|concentrate
  = remember to check the tenant
bear|keep|have ..4 in mind
  = keep the downstream consumers in mind
take ..3 care|caution|heed|notice $|with|when|that|not|in|during|around|before|while|and
  = take more care with bulk updates
take ..3 responsibility|ownership|accountability|seriously
  = take ownership of the outages
care|caution|attention|vigilance|diligence|discipline|prudence|restraint ..2 should|must|needs|is|to be
    |to|required
  = care should be taken with mass imports
exercise~|use~|show~|apply|practice|practise|display|employ ..3 caution|care|restraint|diligence
    |discipline|judgement|judgment|vigilance|patience|sense|prudence|scrutiny|mindfulness|initiative
    |focus
  = exercise caution near the racks
think twice|before|ahead|first|carefully|harder
  = think twice before pressing apply
^ double-check|doublecheck|triple-check|re-check|recheck
  = double-check the units
double|triple check
  = always double check the host
look twice|again|before
  = look twice before deleting
^ ask for help
  = ask for help sooner
ask ?a|for colleague|colleagues|help|questions|someone|early|twice
  = when in doubt, ask someone
when in doubt
  = when in doubt, escalate
speak~ up|out
  = speak up earlier
raise ?your hand|concerns|flags|awareness|consciousness|sensitivity
  = raise awareness of the limits
raise a flag
  = raise a flag when something feels off
communicate ?much more|better|earlier|openly|clearly|proactively|regularly|early|often|internally
    |effectively|well|sooner|transparently|honestly|frequently|consistently
  = communicate more
^ communicate ..6 earlier|sooner|better|clearly|proactively|openly|advance
  = communicate changes earlier
over-communicate|overcommunicate
  = over-communicate during outages
talk ?to ?with each other|another
  = talk to each other
work ?more ?closely|better together|closely|smarter|harder|hand
  = work more closely together
work hand in hand
  = work hand in hand with the vendor
help each other|another
  = help each other
^ inform|notify|tell|involve|consult|warn|alert|include|engage|ask|call|contact|escalate|loop
    |brief|communicate|share ..8 earlier|sooner|timely|beforehand|early|proactively|often|better|advance
    |promptly|quicker|faster|upfront|properly|adequately
  = inform the support desk earlier
^ update ?the ?our ?branch PEOPLE|stakeholders|customers|clients|players|partners|departments
    |branches|offices|shops|sites ..6 earlier|sooner|timely|better|faster|promptly
  = update the customers earlier
^ inform|notify|tell|involve|consult|warn|alert|include|engage|ask|call|contact|communicate ..8 in good
    |due|advance ?time
  = inform IT in good time about pushes
^ escalate ?more ?much earlier|sooner|faster|quicker|early|quickly|promptly|when|proactively
  = escalate earlier
^ follow|adhere|stick|comply|abide|obey|respect|observe|honour|honor ?to|with|by ?more ?strictly ..4
    principle|principles|process|processes|procedure|procedures|runbook|runbooks|guideline|guidelines|rules|policy|policies
    |checklist|standards|standard|practices|protocol|protocols|steps|instructions|documentation
    |convention|conventions|plan
  4 = follow the process
adherence|compliance ..2 process|processes|procedure|procedures|runbook|runbooks|guideline|guidelines
    |rules|policy|policies|checklist|standards|practices|protocol|freeze
  = strict adherence to the procedure
^ refrain|abstain|desist
  = refrain from quick fixes
^ avoid
  4 = avoid risky changes before the weekend
^ not|never ?ever ?just ?blindly rely|assume|forget|panic|hesitate|rush|trust|ignore|be|skip|neglect
    |underestimate|overlook|guess|lose|hurry|improvise|jump|get|become|experiment|cut|make|touch|take
    |depend|fear|blame
  5 = do not rely on assumptions
^ do|don't|dont ?not|never rely|assume|forget|panic|hesitate|rush|trust|ignore|be|skip|neglect
    |underestimate|overlook|guess|lose|hurry|improvise|jump|get|become|experiment|cut|touch|depend|fear
    |blame|make ?changes|deploy
  5 = don't assume that the vendor is right
^ stop assuming|guessing|blaming|relying|ignoring|making|being|rushing|panicking|thinking|treating
    |cutting|cowboy
  = stop assuming that the vendor is right
^ only push|submit|merge|deploy|commit|release|approve|ship|change|restart ..12
  5 = only merge after a careful review
^ let ?the ?all ?other PEOPLE|customers|clients|partners|players|stakeholders|everyone know
  6 = let other teams know when a release starts
^ less haste|assumptions|panic|improvisation|cowboy|finger-pointing|blame
  = less haste during failovers
^ no more ?risky ?cowboy ?quick ?manual deploys|deployments|changes|shortcuts|assumptions|fixes|cowboy
    |surprises|mistakes|hacks|heroics|excuses|guessing
  = no more risky changes
not ?to be forgotten|ignored|neglected|overlooked|underestimated
  = exceptions are not to be forgotten about
awareness ?should|must ?be ?needs ?to ?raised of|for|about|among|around|on|in|to
  = awareness of downstream consumers
create|raise|build|increase|promote|spread|foster|generate|improve|grow ..3 awareness|consciousness
  = create awareness for the limits
^ ?more ?better ?greater ?stricter ?stronger discipline|diligence|vigilance|caution|care|mindfulness
    |carefulness|attentiveness|awareness|rigour|rigor|prudence|patience
  = discipline in ticket handling
^ better ?overall ?internal ?team discipline|habits|judgement|judgment|manners|etiquette|preparation
    |planning
  = better habits around deploys
responsibility|duty|job|task|obligation of every|each|everyone|everybody|all|the ?individual developer
    |engineer|team|person|operator|author|owner|everyone|everybody|us
  = it is the responsibility of each engineer to keep tokens out
everyone's|everybody's|everyone|everybody responsibility|job|business|concern|duty
  = security is everyone's job
^ encourage|urge|motivate ..2 PEOPLE|team|each|open|openness|a ?more|culture|knowledge
    |collaboration|communication|feedback|questions
  = encourage people to ask for help
encouraged to
  = engineers are encouraged to speak up
encourage ..4 culture
  = continue to encourage a safe culture
culture|mindset|mentality|attitude|spirit|mind-set ?of|in|where|around|that|shift|change|first
  = a culture of reliability
^ ?a ?better ?stronger ?safer ?healthier ?blameless ?safety ?learning ?reliability ?security ?quality
    ?engineering culture|mindset|mentality|attitude
  = reliability mindset
reliability-first|security-first|safety-first|quality-first|customer-first
  = a safety-first approach
safety|quality|security|reliability|customer first
  = safety first
be ?a ?more team|role|good ?player|model|citizen|players
  = be a team player
make ?a|an|more|every ?greater effort|efforts|point|habit
  = make an effort to answer
get into ..2 habit
  = get into the habit of checking
common sense
  = use common sense
^ learn ?to ?how live|cope|accept|say|ask|respect|slow|trust
  = learn to say no
^ slow down
  = slow down before deleting
^ take ?your ?the ?more ?enough time
  = take more time for rollouts
^ give ?each ?one ?another ?more feedback|attention|thought|respect|consideration|room|space|heed
  = give more thought to naming
good|better|clear|clearer|close|closer|constant|tight|tighter ?and ?more ?frequent communication|contact|touch
    |coordination|collaboration|cooperation with|between|across|among|if|when|about
  = better communication with suppliers
^ emphasise|emphasize|reiterate|underline|discourage ?the ?importance ?use ?usage of|to|that|strictly
  = emphasise the importance of the freeze
^ quickly|promptly|swiftly ..12
  = quickly answer the open points
^ raise|declare|start|open|call|report|detect|recognise|recognize|react|respond ..3 earlier|sooner|quicker
    |faster
  = report stalls earlier
keep|leave ..2 eye|eyes on|open|peeled
  = keep an eye on the queue
keep ..5 informed|posted|loop|updated|aware|sync
  = keep support informed
keep|maintain ?a ?an ?close ?COMPARATIVE track|tabs|watch
  = keep track of the changes
^ be on ?the lookout|guard|alert|top|time
  = be on the lookout for timeouts
^ watch out|closely|carefully
  = watch out for timeouts
^ look out|after
  = look out for timeouts
^ have|show|develop|adopt|gain|demonstrate ?a ?more ..2 respect|discipline|empathy|courage|focus|mindset
    |responsibility|attitude|commitment|patience|urgency|humility|interest|curiosity|understanding
  = show more commitment
^ take|learn ..2 lessons|learnings|lesson
  = take the lessons to heart
^ treat ..8 as|like|with|more seriously|critical|important|priority|respect|care|urgent|business
    |business-critical|first-class|tier
  = treat the ledger as business critical
^ respect|honour|honor ?the ?each ?other
  3 = respect the freeze
^ trust
  3 = trust the alerts
^ listen to|more|better|carefully
  = listen to support
^ read ?the ?all ?release documentation|docs|manual|instructions|notes|runbook ?carefully ?before ?first
  = read the docs first
know what ..4 doing
  = know what you are doing
own|admit ?up ?to ?our mistakes|mistake|errors
  = own our mistakes
^ challenge|question assumptions|each|everything|decisions
  = challenge assumptions
^ escalate rather|instead|early
  = escalate rather than wait
^ prioritise|prioritize ?system ?customer reliability|stability|quality|safety|security|resilience
    |communication|customers|incidents ?over ?more
  = prioritise reliability
^ hold ..5 accountable|responsible
  = hold teams accountable for uptime
^ cooperate|collaborate|liaise ?more ?better ?closer ?closely with|across|between|earlier|more
  = collaborate more with the vendor
^ support|help ?each ?one other|another
  = support each other
^ validate|check|verify|test|review|read|plan|prepare|document|label|name|handle|treat|use|write|deploy
    |merge|work|act|respond|behave|react|look|monitor ..5 carefully|thoroughly|diligently|responsibly
    |attentively|twice|conscientiously|cautiously|meticulously|seriously|sensibly|wisely|closely
  = check the host carefully
carefully|thoroughly|diligently|cautiously|conscientiously|meticulously ?and check|verify|test|review
    |read|plan|consider|inspect|validate|follow|think|examine|monitor|watch|handle|prepare|evaluate
    |proofread
  = carefully review changes
strictly follow|adhere|observe|comply|enforce|respect|apply|avoid|prohibit|forbid
  = strictly follow the runbook
^ be|get ?better ?more ?fully ?well prepared|ready|trained
  = be better prepared
^ better prepare|prepared|preparation|plan|communicate|inform|coordinate|collaborate
  = better prepare
^ prepare ?ourselves ?yourselves ?more better|properly|thoroughly|carefully|earlier|well|ourselves
  = prepare better
scientists|developers|colleagues|teams|operators|engineers|folks|all|everyone|everybody , please
  = developers, please check your inputs
^ raise|up|lift|improve ?the ?our game|profile|awareness
  = raise our game
go the extra mile
  = go the extra mile
house in order
  = get our house in order
in the loop
  = stakeholders to be kept in the loop
on the same page
  = get everyone on the same page
up to speed
  = bring the team up to speed
^ ..6 properly|carefully|thoroughly|diligently|conscientiously|attentively|responsibly|seriously
    |consciously $|at|in|before|during|when|after|with
  4 = hand over properly
^ involve|consult|engage|include ?the ?all ?our ?more PEOPLE|operations|security|support|management|qa
    |it|legal|business|dbas|ops
  3 = involve operations in design decisions
take~ ..4 into account|consideration
  = take peak load into account
not ..2 repeat ..4 mistake|mistakes|error|errors
  = do not repeat this mistake
^ support|help|assist|enable|empower ?the ?our ?all ?other PEOPLE in|with|to|themselves
  3 = support teams in adopting objectives
better safe than
  = better safe than sorry
priority|attention|time|respect|care|love it|they|that ?it deserves|deserve|needs|need
  = the attention it deserves
extra mile|effort
  = put in extra effort
common|shared understanding|goal|vision|values|picture
  = a shared understanding
^ ask yourself|yourselves|ourselves
  = ask yourself what can break
^ agree|align|commit ?on ?to ?a ?our ?the ?common|shared|clear understanding|values|principles|goals
    |mindset|vision
  = align on goals
lead|set ?a ?good ?by example
  = lead by example
^ work ?more ?better as ?a|one team
  = work as one team
^ break ?down ?the ?our silos
  = break down silos
^ build|grow|earn|restore|regain ?up ?mutual ?more ?customer trust|confidence|relationships|rapport
    |bridges
  = build trust
^ ?a little|bit|lot more
  = a little more attention would help
^ responsible|mindful|respectful|careful|considerate|conscious|disciplined|cautious|honest|attentive
    |prudent|diligent|thoughtful|professional|vigilant
  = mindful use of the console
^ keep|stay|remain ?a ?your cool|clear|calm|level ?head
  = keep a cool head during outages
shy away
  = do not shy away from calling
pair|pairs|set of eyes
  = a second pair of eyes on releases
practise|practice|live|follow what|our ?we preach|values
  = practise what we preach
^ celebrate
  = celebrate successes
^ keep in touch|contact|mind
  = keep in touch with the carrier
PEOPLE are|is expected|supposed|required|asked|urged|obliged|advised|requested|encouraged
  = operators are expected to react promptly
to|should|must react|respond|answer|act ?more promptly|quickly|swiftly|fast|immediately|sensibly
    |responsibly
  4 = staff to react promptly
^ ..6 lightly
  = do not use the account lightly
^ not ?ever forget|neglect|overlook
  = let's not forget the smaller sites
^ share ?our ?the ?more ?what knowledge|learnings|lessons|learned|experience|insights|information|we
  = share what we learned
^ not|never|don't ?ever deploy|merge|release|change|push|touch|ship $|on|before|during|late|without
    |lightly
  4 = don't deploy before the weekend
^ do not ?ever deploy|merge|release|change|push|touch|ship $|on|before|during|late|without|lightly
  4 = do not deploy before the weekend
^ mind ?the ?your
  = mind the gap
hands off
  = hands off production
eyes|ears open|peeled
  = eyes open during the freeze
^ be|stay|remain|keep ?always ?more nice|kind|honest|humble|polite|fair|friendly|reachable|contactable
    |responsive|realistic|sensible|safe
  3 = be nice to support
^ pick up the phone
  = pick up the phone
^ talk|think|ask|call|read|look|listen|check|stop|breathe|measure first|before|twice
  = ask first
^ say|speak|shout so|something|up|no|when|if
  = say something when it looks odd
^ use your|common|the head|sense|brain|judgement|judgment|brains
  = use your head
no ?more heroics|heroes|hero|shortcuts|excuses|panic|drama|surprises|blame
  = no heroics
^ own ?up|your|our|the|it
  3 = own your alerts
^ count|rely ?on ?to
  3 = count to ten
^ show|have|pay|give ?more ?some ?a ?bit ?the ?due respect|patience|understanding|consideration|care
    |diligence|courtesy|attention|courage|initiative
  = show some patience
"""
