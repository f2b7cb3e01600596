"""Work without an end: nobody can tell when it is done."""

TABLE = """
^ continue|continuing|carry|proceed ?on ?to ?with ..12
  8 = continue with the upgrades
^ keep|keeping on|up|going|at
  = keep on improving
^ stay|remain|staying ?us ?ourselves ..3 on|up|abreast|ahead ?top ?of ?touch|sync|to|date
  = stay on top of open alerts
^ keep|keeping ..3 abreast|ahead
  = keep ahead of the upgrades
^ keep|keeping ..3 on|in top|touch|sync
  = keep on top of tech debt
up to date
  = keep the wiki up to date
up-to-date
  = keep the wiki up-to-date
^ maintain ?the ?our ?all ?good GENERAL
  = maintain the runbooks
continuous|continually|continual|ongoing|constant|perpetual|never-ending|continuously|permanently
    |constantly|perpetually ..2
  = continuous tuning of the rules
on ?a|an regular|ongoing|continuous|continual|periodic|frequent|permanent|constant basis
  = check on a regular basis
regularly|periodically|frequently|routinely|repeatedly|continually|occasionally|ongoing|recurrently
  6 = test the failover regularly
^ ?more ?conduct ?hold ?do ?perform ?run ?have ?introduce ?schedule ?implement ?organise ?start regular
    |periodic|frequent|recurring|routine|continuous|ongoing ..6
  6 = regular access reviews
at all times|cost|costs|levels
  = monitored at all times
at any|every time|cost|point|moment|stage
  = at any time
in all|every|any cases|circumstances|situations|respects|areas|case|situation|way
  = in all cases
under all|any circumstances|conditions|load|loads
  = tested under all circumstances
from|going now|here|forward on
  = from now on test changes
all|every ?possible ?relevant ?potential ?known ?failure ?edge possible|conceivable|imaginable|relevant
    |potential|edge|corner|necessary|affected ..1 cases|scenarios|failures|scenario|failure|errors
    |situations|problems|issues|risks|causes|services|measures|systems|case
  3 = test all possible outage scenarios
everything|anything|everywhere|anywhere|whatever|wherever
  = document everything
whenever|anytime
  3 = document it whenever you can
across ?all ?the whole|entire|all|every|board|our|company|organisation|organization|estate ?of ?our ..3
  2 = across the whole estate
gradually|incrementally|step-by-step|progressively|little|bit over|by ?time|little|bit
  = gradually over time
^ gradually|incrementally|progressively|successively
  = gradually modernise legacy components
over the next|coming|following ?few ?couple weeks|months|days|quarters|sprints|years|releases|incidents
  = watch it over the coming weeks
in the near|long|foreseeable future|run|term
  = in the near future
where|wherever|if it makes|is sense|possible|useful
  = wherever it makes sense
always|never
  = always check the host
^ monitor|monitoring|observe|observing|watch|watching|track|follow|supervise|check ?the ?this ?our
    ?closely situation|development|developments|issue|problem|performance|system|systems|behaviour
    |behavior|environment|services|progress|stability|service|closely|further|everything|it|this|things
    |production|state|evolution|trend|trends|health|status|load|logs|topic
  3 = monitor the situation
observe~|monitor~|watch~|track~|follow~|check~ ..8 further|closely|continuously|constantly|periodically
  = observe the temperature further
^ iterate|evolve|experiment|tinker|fiddle|play
  = iterate on the runbooks
^ every|each|all ..4 should|must|is|are|has|have|needs|need|will|shall|to ..12
  2 = every change is tested
^ proactively|actively ..12
  = proactively eliminate single points of failure
for|of|in|on|to|with|by|from all|every ?of ?our ?the ?single ?other ?these ?critical services|service
    |systems|system|teams|components|applications|environments|changes|deployments|projects|platforms
    |servers|stages|levels|areas|processes|incidents|layers|repositories|apis|products|stakeholders
    |departments|releases|dependencies|endpoints|alerts|hosts|clusters|databases
  2 = add alerts for all services
any|all ?and ?all ?of ?the ?our ?remaining ?other ?existing ?open ?possible legacy|debt|tech|technical
    |bugs|gaps|issues|problems|risks|vulnerabilities|flaky|inconsistencies|spofs|weaknesses|errors
    |warnings
  2 = fix all remaining issues
^ work|working ?more ?further ?continuously ?hard on|towards|toward|at
  5 = work on reliability
^ never stop
  = never stop learning
until ?it ?things ?everything ?we ?is ?are stable|better|fixed|happy|confident|satisfied|done
  = watch until stable
^ keep ..4 current|fresh|tidy|clean|lean|simple|small|stable|healthy|safe|secure|green|available|running
    |maintained|accurate|aligned|sharp|working|consistent|readable|manageable|minimal|low|high|strong
    |open|honest|calm|focused|informed|posted|happy|motivated|engaged
  4 = keep the wiki current
^ await|wait|waiting
  3 = await the vendor's report
^ watch|observe|watching|observing ..8
  3 = watch memory usage
^ establish|create|set|have|hold|start|introduce|ensure|maintain ?up ?a ?the ?more regular|ongoing
    |continuous|frequent|periodic|constant|permanent|recurring
  3 = establish regular communication with the vendor
same|as as last|before|usual|always
  = same as last time
^ ongoing|continuous|recurring|permanent|perpetual|tbc
  = ongoing
gradually|progressively|incrementally
  5 = phase out legacy systems gradually
step|bit|little by step|bit|little
  = step by step, make services stateless
from time to time
  = from time to time check the logs
once|every|now in|so|and a|often|then|again
  = once in a while rehearse the failover
at some|one point|stage|time|day
  = at some point replace the mainframe
in the short|long|medium|mid|longer|near|foreseeable ?to ?medium ?long run|term|future
  = in the long run, replace the mainframe
when|if|as|once ..2 time|resources|capacity|budget allows|permits|allow|permit|is
  = when time permits, tidy up the rules
someday|eventually|sometime
  = eventually replace the mainframe
over time
  4 = migrate over time
^ maintain|keep|cultivate|foster ?a ?the ?our ?good ?close ?regular relations|relationship|relationships
    |contact|dialogue|exchange
  = maintain good relations with the carrier
"""
