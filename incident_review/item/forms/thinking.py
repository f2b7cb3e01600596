"""Thought without a named result."""

TABLE = """
^ look|looking|dig|digging|dive|diving|drill|delve|poke|check|checking ?more ?deeper ?further ?deeply
    ?closely ?closer into|at
  = look into the memory of the cache
^ have|take|taking|give ..4 look|think|thought|peek|glance|stab
  = take a closer look at the retries
deeper|closer|another|second|fresh look|analysis|dive|investigation|thought|inspection
  = deeper look required
worth ?taking ?at a|another|looking|investigating|considering|exploring|discussing|thinking|checking
    |evaluating ?look|try|discussion
  = worth a look
^ think|thinking|reflect|ponder|mull|deliberate|brainstorm|wonder|philosophise|ruminate
  = think about fallback behaviour
think ?more ?again about|through|of|over|on|whether|how
  = think about fallback behaviour
^ figure|figuring|find|finding|work|working out ?how|what|whether|if|ways|a|the|where|who
  = figure out how to deploy
^ find|identify|seek|search|look|devise|discover|determine|define|explore|develop|create|come|agree
    |decide|switch|ask ?up ?on ?for ?to ?with ?DET|some ?EMPTY|COMPARATIVE ?EMPTY|COMPARATIVE ?term way
    |ways|solution|solutions|alternative|alternatives|opportunities|opportunity|options|option|approach|approaches|improvements
    |possibilities|mitigations|measures|workaround|workarounds|ideas|avenues|strategies|path|means
    |method|methods|candidates|areas|gaps|weaknesses|potential|fix|answer|replacement
  = find a way to share secrets
some way|ways|means|method to|of|for
  = have some way to see what is stuck
^ have|get|ask|find someone|somebody ..12
  6 = have somebody from networking around
^ identify|determine|clarify|establish|evaluate|understand|uncover|pinpoint ?and|the|all|any|other
    |further|potential|possible|underlying|real|true|root|where|more|key|common|critical|main|remaining
    ?the ?root ?potential gaps|risks|cause|causes|areas|weak|weaknesses|spots|points|bottlenecks
    |improvements|issues|problems|dependencies|single|scenarios|requirements|needs|factors|what|how
    |similar|vulnerabilities|reason|reasons
  = identify potential bottlenecks
^ see|check|find|try|test|evaluate|assess|explore ?out if|whether|what|how ..3 can|could|might|may|makes
    |make|possible|would|feasible|should|need|needs|something|anything|there
  = see if we can automate this
^ check|see|verify|assess|find|test|determine|confirm ?out if|whether ..4 good|right|enough|sufficient|adequate
    |appropriate|suitable|effective
  = check whether our backups are good enough
if|whether ..2 there might|may|could be
  = assess whether there might be alternatives
could|can|might|may help ?us
  = explore whether machine learning could help us
^ develop|create|define|devise|draft|establish|elaborate|formulate|work|come|have|need|design|build
    |adopt ?out ?on ?up ?with ?DET ?EMPTY|COMPARATIVE ?EMPTY|FIELD|VOID strategy|strategies|vision
    |concept|roadmap|approach
  = develop a strategy for upgrades
^ conduct|perform|do|undertake|carry|make|run|start|begun|started|launched|commissioned ?out ?DET ?EMPTY ?EMPTY ?FIELD|VOID review|reviews
    |analysis|assessment|investigation|evaluation|study|assessments|research
  = conduct a thorough review of the system
plan|strategy|roadmap|approach|concept|programme for|to|of ?further DIRECTION~
  = develop a plan for modernising the mainframe
feasibility|viability|possibility|possibilities of|to|for
  = the feasibility of a second region
^ feasibility|proof
  = feasibility study
^ talk|talking|chat|converse|argue|philosophise ?more ?again ?internally about|over|through
  = talk about approvals
^ start|begin|continue|have|initiate|hold|open|kick|resume|organise|organize|schedule|facilitate|arrange
    |set|drive|lead ?up ?off ?a|an|the|some|further|internal|broader|wider|new ?further ?internal ?team
    ?deeper ?open ?follow-up conversation|conversations|discussion|discussions|dialogue|debate|talks
    |thread|talk|brainstorm|brainstorming|chat|exchange|research|investigation|investigations|analysis
    |exploration
  = start a conversation about ownership
^ ?further ?more ?open ?internal ?ongoing ?team discussion|discussions|debate|conversation|brainstorming
    |investigation|investigations|thoughts|analysis|research|consideration|dialogue ?session ?needed
    |required|necessary|on|about|around|of|into|regarding|with|$
  = further discussion needed
needs|need|requires|require|deserves|warrants|merits|wants ?some ?a ?more ?further ?to ?be ?deeper
    ?additional ?closer ?proper investigation|investigating|discussion|research|analysis|thought
    |consideration|review|clarification|attention|rethinking|rethink|discussing|evaluation|exploration
    |thinking|look|examination|clarified|discussed|investigated|analysed|analyzed|reviewed|revisited
    |evaluated|considered|understood|assessed|study|decision
  = the cache needs further investigation
^ ?we ?need ?to ?should better|fully|really|further understand|comprehend|grasp
  = better understand the agreement
^ understand|grasp|comprehend|learn ?better ?more how|what|the|our|about|where|which|all
  = understand the dependencies
^ gain|get|build|develop|obtain|acquire ?a ?an ?some ?better|deeper|clearer|fuller|more|full|good|clear
    ?better ?deeper understanding|insight|insights|overview|picture|grip|handle|knowledge|clarity|idea
    |feeling|sense
  = gain a better understanding of the load
^ gather|collect|exchange|generate|share|toss ?some ?more ?new ?further ideas|thoughts|opinions|input
    |suggestions|views|requirements|feedback|options|insights
  = gather ideas
^ explore|investigate|consider|evaluate|assess|research|discuss|analyse|analyze|examine|study|review
    |revisit|rethink|reconsider|debate|reassess|re-evaluate|reevaluate|contemplate|scrutinise|scrutinize
    |weigh|spike|ideate|envision|re-think|deep-dive|inquire|enquire|gauge|appraise|conceptualise
    |re-examine|reexamine|probe|scout|survey|eyeball|trial
  = explore alternatives to the queue
^ put|set|form|create|establish|build|start|found|convene|assemble ?up ?together ?a ?an ?the ..1 working|task|focus
    |steering|expert|study|interest|cross-functional group|force|committee|team
  5 = put together a working group on resilience
^ put|set|form|create|establish|build|start|found|convene|assemble ?up ?together ?a ?an ?the ..2 committee|taskforce
    |guild|circle to|on|for|around|that|$
  = set up a guild for naming
^ deep dive ?into|on
  = deep dive into timeouts
^ ?a ?some ?open ?still ?to tbd|tbc|tba
  = TBD
^ weigh|compare|evaluate|list ?up ?the pros|options|alternatives|advantages|benefits
  = compare options
open question|questions|point|points|topic
  = open question: retries
^ would|could|should|do|can|is|might|may|are we|it|there|this|they|you
  = could we do this at night
do something about|against|with|for
  = do something about night-time approvals
^ try|trying|attempt|see ?out ?to if|whether|understand|find|figure|improve|make|get|reduce|avoid
    |reproduce|identify|be
  = try to understand the stalls
^ come|get|circle|go back to|with|around
  = come back to the retries
^ keep thinking|discussing|investigating|looking|talking|exploring|researching|digging|analysing
  = keep talking to the vendor
^ evaluate|assess ?the ?our ?current ?need|needs|risk|risks|impact|situation|options|state
  = assess the risks
^ plan|prepare|schedule ?to|for ?a ?the discuss|investigate|review|consider|explore|evaluate|discussion
    |look
  = plan to discuss the queue
^ check|see|compare|list|evaluate|weigh|look ?for ?out ?at ?the ?all ?any ?possible ?other alternatives
    |options|possibilities|feasibility|viability|ideas
  = check alternatives
^ decide|determine|clarify|define|discuss|agree|establish|see|understand|work|find|figure ?out ?on ?upon
    how|what|where ?we ?to ?should ?best ?next ?further proceed|do|go|continue|handle|deal|move|approach
    |next|happens|improve|act|react|respond|avoid|prevent|organise|organize|be|can|want|address|use
  = decide how to proceed
way forward|ahead
  = decide on the way forward
next|further|other steps|actions ?to ?be ?are ?defined|agreed|discussed
  = next steps to be defined
^ ?EMPTY ?EMPTY workshop|workshops|meeting|meetings|exchange|exchanges|roundtable|huddle|session
    |sessions|conversation|chat|dialogue on|with|about|between|to|around|for|$
  3 = workshop on resilience
^ ?EMPTY ?EMPTY ?FIELD|VOID|security ?VOID ?root ?cause review|analysis|assessment|evaluation
    |investigation|study|audit|brainstorming $|of|for|on|into|required|needed|with
  2 = architecture review
^ root cause analysis ?of ?for ?on
  = root cause analysis
^ have|get|keep|find ?DET ?some ?EMPTY plan|fallback|option|options|alternative|alternatives|backup
    |plan-b ?ready|b $|in|for|ready|available|b
  2 = have a plan B
^ complete|finish|conclude|wrap|finalise|finalize|close ?up ?out ?the ?our ?full investigation|analysis
    |assessment|evaluation|study|research|discussion|root
  3 = complete the investigation
^ have|get ?DET ?EMPTY ?EMPTY plan for|in|when|to
  6 = have a plan for when the key store fails
^ see how|whether
  = see how other teams do it
if|whether ?that|it make|makes sense
  = check whether it makes sense to switch vendors
^ take|do ?an stock|inventory
  = take stock of our dependencies
what to do
  = open: what to do about the tapes
^ potential|possible ?future use|usage|uses|introduction|migration|move|switch|replacement|options
  = potential use of machine learning
^ clarify|check|see|find|determine ?out if|whether this|that|it|something|similar|anything|others ..6
  3 = clarify whether this can happen elsewhere
to be looked|thought|talked at|into|about|through
  = the retries are to be looked at
^ play|playing|toy|toying|flirt with ?the ?idea|thought
  6 = toy with the idea of a second region
^ put|place|bring|get|keep ..4 on ?the ?next agenda|radar|table|watchlist
  = put the retries on the agenda
^ take|bring|raise ?it|this|that|them ?up ?the ..2 up with|at|in
  = take it up with the carrier
^ ask around|about
  = ask around
^ sound|feel|scope ?out|things out
  = sound out the vendor
^ shop|hunt|cast|scout|look|search|browse around|about|for ?a ?an ?new ?better ?other ?alternative ..1
  4 = look for a better provider
dig|dive|look|go|get deeper|further
  = dig deeper
^ get|come|go to the bottom|root of
  = get to the bottom of the stalls
^ draw|form|reach|get ?the ?our ?a ?an ?right ?necessary conclusions|conclusion|opinion|view|clarity
    |consensus
  4 = draw the right conclusions
^ park|postpone|defer ?the ?this topic|discussion|question|decision
  = park the topic
remains|remain to be seen|clarified|decided|checked|discussed
  = it remains to be seen
under|for review|consideration|discussion|observation|evaluation|debate
  4 = the retention is under review
^ is|are|was there ?any ?a ..3 way|chance|possibility|alternative|option|reason|need
  = is there a way to do this
^ question|challenge|query ?whether ?if ?our ?the
  3 = question our retention rules
^ weigh|think|talk|mull it|things|this ?up|over|through
  = talk this over
^ someone|somebody ?should|must|needs|to
  4 = someone should look at the rules
topic|item|question|point for ?the ?a ?next|future|later
  = topic for the next meeting
^ get|obtain|seek|ask ?for ?a ?an ?some ?second ?external ?expert opinion|opinions|advice|input|guidance
    |feedback|view
  4 = get a second opinion
"""
