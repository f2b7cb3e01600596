"""Steps that were skipped: without, instead of, straight to production, against the procedure; and telegraphic notes."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        @without ..1 :adverb* :care_ing
        @without handing|leaving|saying|opening|getting|seeking|obtaining|calling|announcing|logging|noticing|knowing|bothering|making|saving|following|applying|considering|permission|giving ..1
        @without having !to ..1
        @without taking|making|doing ..3 backup|snapshot|copy|dump|account|notice|care|dry|trial|note|look
        @without ..2 second|heads-up|announcement|coordination|handover|explanation|look|glance|opinion|pair|word|warning|notice|regard|thought|question|testing|test|review|rehearsal|trial|dry-run|checking|telling|asking|reviewer|approver|witness|approval|consultation|permission|authorisation|authorization|consulting|thinking|hesitation
        without ..1 so @much as
        @without ..2 dry|trial|practice|test|pilot run|runs
        @instead|rather of|than :care_ing|debugging|rolling|hitting|going|stopping !?
        @instead of asked|consulted|tested|investigated|repaired|fixed|escalated|replaced|cleaned|read
        @opposed to :care_ing
        """,
        hit="Ravi approved the change without reading it.",
        sound="The script exits without checking the lock.",
        who=Who.OTHER,
        of_clause=True,
        unless="future attackers purpose conditional because permitted rightful reasoned",
    ),
    Row(
        """
        live|out|through|pushed|started|done|run|gone|put|installed|activated|switched|migrated|executed|carried|performed|upgraded|updated|removed|deleted|deployed|released|merged|shipped|enabled|rolled|closed|approved|made|granted|changed|applied @without ..3 trial|test|testing|rehearsal|review|dry-run|second|approval|sign-off|notice|warning|announcement|looking|checking|reading|discussion|validation|tests|question|questions|canary|staging|rollback
        @by not :ing
        , @not !counting|including|using|taking|having|making :care_ing
        was|were|been|being|got :adverb* :act_past|made|done ..10 @without ..3 :step_of_care !of
        was|were|been|being|got :adverb* :act_past|made|done|kept|used|copied ..10 @without ..1 :care_ing
        !tool|script|job|wizard|installer|command|program|process|controller|pipeline went|proceeded|started|began ..8 @without ..3 :step_of_care !of
        :participle ..3 @without being ..1 done|read|tested|checked|reviewed|verified|approved|noticed|inspected|understood|discussed|looked|opened|questioned|challenged|considered|thought|signed|announced|recorded|documented|costed|assessed
        rollout|deploy|deployment|migration|work|release|upgrade|maintenance|flight|launch|test continued|proceeded|resumed|went ..2 @despite|even|although|regardless
        merged|deployed|shipped|approved|released|pushed|signed|applied|made|went|rolled ..3 with @no|little|minimal|zero|hardly ..2 :step_of_care
        :act_past|went|proceeded ..8 with ..8 @outstanding|blank|unfilled|unverified|untested|incomplete|unticked|unmet|unsigned|unread|unresolved|unchecked|undone|unanswered|unproven ..1
        was|were|been ..1 :act_past|went|proceeded ..6 @despite|notwithstanding ..3 :objection
        :act_past|went|live ..5 @before ..6 was|were|had|has :adverb* been? :adverb* inspected|checked|tested|verified|reviewed|approved|ready|told|informed|confirmed|briefed|trained|validated|warned|signed|rehearsed|consulted
        :act_past|made|agreed|set|done|chosen|planned ..6 without ..2 @concurrence|knowledge|consent|agreement|say-so|blessing|involvement|participation|presence|countersignature|assent|permission|recourse|input of|to|from
        :act_past|made|agreed|set|done|chosen|planned ..6 without @reference to the|any|our|their ..3 desk|team|office|owner|owners|lead|staff|department|manager
        :act_past|proceeded|went ..6 in @lieu of
        in @contravention|breach|defiance|violation|disregard of ..5 :rules|advice|agreement
        @contrary|counter to our|the|its|their|all ..3 :rules|advice|agreement|recommendation
        @instead|rather of|than being :human_participle
        was|were|been :act_past ..10 @rather|instead than|of on|being|in|tried|through a|the|one|tried|tested|staging|rolled|rehearsed|reviewed ..1
        @straight|directly to|into|on|onto|in ..2 prod|production|live|hundred|100|main|all|users|everyone ..3 without|rather|instead|, skipping|bypassing|than|of|no|with
        no ..2 test|tests|review|canary|staging|run|rehearsal|rollback , @straight|directly|just ..2
        went|deployed|released|rolled|pushed|shipped|jumped|merged @straight|directly to|into|onto ..1 prod|production|live|hundred|100|everyone|all
        merged|approved|approve|deployed|shipped|released|signed|pushed|launched|cut|accepted|proceeded ..2 @anyway|anyhow|regardless|nonetheless|nevertheless
        approved|merged|deployed|shipped|released|signed|pushed|launched|accepted ..2 all the @same
        """,
        hit="The tariff went live without a trial run.",
        sound="The service ran without errors for a year.",
        unless="permitted future attackers purpose conditional because reasoned first-before question present",
    ),
    Row(
        """
        approved|merged|signed|accepted|passed|waved|given|granted|confirmed|clicked|silenced|muted|acked|acknowledged|snoozed|dismissed ..6 @without :ing
        relied|installed|merged|deployed|patched|changed|made|done|applied|deleted|removed|used|accepted|adopted|copied|open ..6 @without ..2 verification|validation|ticket|permission|approval|sign-off|action|record|discussion|question|questions|debate|challenge|review|reply|owner
        @without any|a ..1 action|steps|measures|follow-up|investigation being|taken|by
        was|were|been|got|went ..8 @without first|even|ever|once|due|proper|adequate|sufficient|appropriate|peer|formal|independent|wider|further|so|anyone|anybody|anything|prior ..1 :ing|:step_of_care|being|much
        @without|w/o even|ever|once|first|actually ..1 :ing
        ^ @rather|instead than|of :care_base|go|roll|ring|phone|wake|contact|:ing ..14 , OTHER
        @instead of ..1 :ing ..16 , we spent|chased|argued|debated|kept|went|lost|wasted|waited|stared
        @instead|rather of|than asking|consulting|escalating|telling|involving|informing|notifying|warning|testing|rehearsing|verifying
        without a|so|any ..1 @word|thought|consultation|discussion|hesitation|murmur|qualm
        @without to wait|ask|check|test|tell|look|read|inform|consult|verify|think
        @without ..1 test|tests|testing|review|rehearsal|announcement|warning|notice|handover|approval|backup|consultation|check|checks ..1 of any
        without @having ..1 been tested|reviewed|announced|validated|verified|approved|checked|rehearsed
        @bypassing|skipping|circumventing|ignoring|disregarding the|our|all|any|its ..2 :gate|canary|freeze|procedure|rollout
        in the @absence of ..1 any|a|an ..2 :step_of_care|challenge|reviewer
        """,
        hit="The patch was applied without first reading the notes.",
        sound="The pump was started without delay.",
        unless="permitted negated-early future attackers conditional purpose question present because by-system first-before"
        " reasoned",
    ),
    Row(
        """
        was|were|been|being :adverb* @skipped|shortcut|omitted|rushed|glossed !by|as|when|because|if
        :gate|:control|:role|procedure|rule|rules|freeze|desk|policy|team|hold was|were|been|being :adverb* @bypassed|circumvented|sidestepped !by|as|when|because|if
        was|were|been|being @cut short
        was|were ..1 @skipped|missed|omitted|waived|forgone|dispensed ..3 time|speed|save|haste|hurry|schedule|convenience|urgency
        :gate|step ..3 @bypassed|skipped|waived|omitted|shortened due|because|to|for|in|under|owing
        @waived|forwent|curtailed|shortened|truncated|abridged|skimmed|compressed|skipped|rushed the|a|our|all|its ..3 :step_of_care|period|window|phase|stage
        @deviated|strayed|departed|diverged|veered|digressed from ..3 plan|procedure|procedures|runbook|process|instructions|script|protocol|checklist|practice|policy|convention
        @bypassed|skipped|circumvented|sidestepped ..1 staging|qa|canary|cab|review|code|peer|testing|approval
        @bypassed|circumvented|sidestepped|evaded|dodged|skirted|defeated|subverted|overrode|overruled the|our|all|any|every ..4 check|checks|review|reviews|control|controls|process|safeguard|safeguards|protection|approval|guard|interlock|alarm|gate|gates|rule|rules|warning
        @violated|breached|contravened our|the|its|their|all|every|company ..2 policy|policies|rule|rules|process|procedure|procedures|guidelines|guideline
        not|never ..2 @adhered|adhere|according|accordance|complied|conformed|abide|abided to|with|by ..3
        @recklessly|merely|blindly|naively assumed|believed|trusted|hoped|guessed|copied|accepted|clicked|carried|ignored|forgot
        """,
        hit="The second review was skipped.",
        sound="The job was skipped when the flag was set.",
        unless="negated-early future attackers purpose by-system conditional conditioned reasoned question users present"
        " machines-before follows-from",
    ),
    Row(
        """
        ^ test|tests|load|smoke|staging|stage|review|canary|rollback|runbook|checklist|handover|pre-flight|preflight|qa|backup|backups|restore|failover|drill|rehearsal|comms|post-deploy|migration|dry-run|peer|code|config|change|docs|follow-up|ticket|alert|alarm|warning|page|process|procedure ..3 @skipped|ignored|forgotten|dropped|bypassed|overlooked|postponed .|,|;|:|to|again|for|because|$
        ^ :step_of_care|comms|rollback|runbook|backup|backups|load|smoke|peer|owner ..5 : @skipped|no|none|not|nil|missing|nope|n/a|never|forgotten|omitted|waived|late
        rollback|backup|handover|review|test|tests|runbook|owner|plan|canary|staging @? none|nope|no|never|nah
        ^ ..1 runbook|procedure|checklist|process|sop|freeze|protocol|policy not @followed|read|respected|opened|used|observed|consulted|heeded
        ^ ..2 flag|toggle|switch|debug|mode|job|cron|mute|silence|override|rule|lock|firewall|port|breaker @left on|in|open|enabled|running|unlocked|behind|over|off|set|active
        ^ @missed|ignored|overlooked|skipped|forgot|muted|snoozed|dismissed|bypassed the|an|a|our|all|two|three|both|every|this|that !deadline|target|train|flight
        ^ @missed|overlooked|ignored|skipped by AGENT
        ^ @no canary|staging|rollout|review|tests|test|heads-up|dry-run|rollback|backup|rehearsal|handover|qa|comms|warning|announcement|smoke|load|plan|approval|second !failed|passed|failures|failure|broke|ran ..1 ,|and|before|to|for|$|.
        ^ no @canary|staging|review|tests|test|heads-up|dry-run|rollback|rehearsal|handover|qa|comms $
        ^ no @dry|canary|pilot|checklist|review|tests|test|staging|rollback|plan|rehearsal|backup|handover|comms ..2 , no ..3 ,|$|.|and|,
        @unreviewed|untested|unverified|unannounced|unrehearsed|unapproved|unvalidated|unchecked ..4 pushed|went|merged|shipped|deployed|released|applied|rolled|landed|live
        went|shipped|merged|deployed|released|pushed|rolled|applied|approved ..5 @unreviewed|untested|unannounced|unrehearsed|unapproved|unchecked|unverified|unread
        ^ merged|shipped|pushed|deployed|released|rolled ..1 on|over|through ..1 @red|amber|failing|broken|yellow|yolo
        ^ no ..2 plan|plans|rollback|fallback|backup|backups|communication|test|tests|review|rehearsal|drill|runbook|procedure|checklist|handover|announcement|owner|canary|staging|training|message ..3 @prepared|written|rehearsed|planned|scheduled|arranged|announced|assigned|agreed|drawn .|,|;|$|for|before
        ^ not|never :adverb* @tested|verified|reviewed|checked|documented|announced|communicated|rehearsed|escalated|noticed|monitored|planned|validated ..1 on|with|in|for|by|before|until|against|under|after
        ^ @untested|unreviewed|unannounced|unverified|undocumented|unmonitored ..1 on|in|with|for|change|changes|before|deploy|deployment
        ^ no @response|reaction|reply|answer|escalation to|until|till|for
        ^ no ..1 @comms|communication|announcement|update|updates|escalation|notification ..3 for|until|to|during|in|before|about|between|after
        ^ @sat|sitting|slept on ..4 for ..3
        ^ @took us|me|them ..8 to ..1 :realise
        no verification|testing|review|rehearsal|validation|checks|testing on|from our|my|their|his|her @side|part|end
        pr|mr|diff|change|cr|review|it ..1 a? @rubber|rubber-stamped stamp|stamped|and|,|.|by|in
        @better : drain|check|test|ask|wait|read|stop|tell|verify|back|first ..12
        """,
        hit="Load test skipped, deadline.",
        sound="Load test passed, one warning.",
        unless="future attackers question present conditional",
    ),
    Row(
        """
        ^ :word ..4 !was|were|been|is|are|be|had|has|have|did|does|do|could|would|should|it|or|but|and|if|that|which|probably|also|still not|never @reviewed|tested|checked|verified|contacted|revisited|rehearsed|documented|announced|consulted|informed|rotated|communicated|escalated|patched|practised|practiced|paged|notified|warned|updated|tracked|renewed|monitored ..1 before|after|during|in|at|since|until|for|.|,|;|$|whole|with
        ^ :word ..4 !was|were|been|is|are|be|had|has|have|did|does|do|it|or|but|and|if|that|which not|never @reviewed|tested|checked|verified|rehearsed|documented|announced|rotated|patched|updated|tracked|monitored|renewed|written $
        ^ :word ..6 !was|were|been|is|are|be|had|has|have|did|does|do|it|or|but|and|if|that|which not|never :adverb* @considered|assessed|analysed|analyzed|anticipated|discussed|questioned|foreseen|mentioned|scoped|budgeted|consulted|rehearsed|escalated|challenged .|,|;|$
        ^ @test|tests|suite|ci|checks|drill|rehearsal|dry-run|backups|checklist|postmortem|post-mortem|verification ..7 not|never run|done|made|used|executed|performed|written|held|taken
        ^ ..8 , ..4 !was|were|had|has|did|is|are not|never @mentioned|raised|discussed|flagged|brought|handed|passed|relayed|looked|picked ..1 up|on|over|at|into|.|,|;|$|until|before|by
        ^ ..8 , not|never @revisited|reviewed|tested|checked|verified|rehearsed|documented|announced|rotated|renewed|updated|questioned|followed|confirmed
        not been? :adverb* @patched|rotated|renewed|upgraded|installed|applied|ordered|requested ..1 in time|on|ahead|before
        not|never ..4 in|on @time .|,|;|and|so|for
        ^ @not :care_ing|having|running ..12 beforehand|before|after|first|earlier|sooner|when|was|were|made|meant|led|cost|caused|prior|$
        ^ not @running|executing|applying|following|deploying|rolling|rebooting|restarting|assigning|communicating|documenting|updating|cleaning|rehearsing|double
        ^ @rather than ask|check|look|read|escalate|verify|consult|admit|question|think|tell|test
        """,
        hit="Certificate for the depot gateway never rotated since the move.",
        sound="Messages not confirmed in time are sent again.",
        unless="future attackers conditional by-system question users present reasoned meta negated-blame goes-on not-yet",
    ),
    Row(
        """
        one|two|a|just|only|single ..1 click|clicks|phone|call|command|keystroke|flag|email|message|minute|desk|floor|corridor|toggle|button|page|grep|query|ping|chat|yards|metres|feet ..1 @away
        would|could have @sufficed
        would|could|'d have @been ..2 enough|sufficient|plenty|needed|easy|trivial|simple|possible|cheap|straightforward
        more ..3 could|should|might have been @done
        @more|better|earlier|greater|closer|clearer|faster|quicker|stronger|tighter ..2 communication|comms|coordination|involvement|escalation|testing|planning|preparation|monitoring|review|supervision|cooperation|collaboration|information|documentation|training|notice|warning|alignment|consultation|handover ..6 would|could|might
        is|was|that|was|were all it|that would|had|have|was ..2 @taken|took|needed
        for @want|lack of a|one ..3 check|look|test|question|phone|telephone|call|glance|word|review
        when|where|while a|one|any @single|simple|quick|brief|five-minute ..3 would|could|might|'d :adverb* have
        should|could|might|ought at ..4 @least ..1 have
        @missing once|yet|again ..1 again|from ..4
        there it|they @stayed|sat|lay|remained $
        those|people @who ..6 did|had|have not|never !seen|met|worked|used|heard|touched|needed|been|had|known|before
        our|their ..2 @own ..2 impatience|haste|doing|making|optimism|pride|laziness|carelessness|undoing|complacency|fault|negligence|overconfidence|inattention|habit|habits|neglect
        to our|my|their|his|her ..1 @shame|discredit|embarrassment|regret
        out of thin @air
        learned|learnt|used|accustomed|conditioned|inured to ..1 @ignore|ignoring|dismiss|dismissing|tolerate|tolerating|disregard
        was|were|been :participle ..1 @too generously|liberally|freely|hastily|early|late|loosely|quickly|lightly|optimistically|broadly|widely|narrowly|rarely|seldom|casually
        no @heads up
        no ..4 was|were ever? @waited|looked|asked|cared for|at
        @neither ..10 was|were|had|got given? ..1 the|enough|any time|chance|thought|attention
        had ..3 @hours|days|weeks|months|minutes|years ..1 to ..6 and|but ..1 did|has|had not|nothing|none !need
        @nonexistent|non-existent , ..1 we|they|everyone ..1 hoped|assumed|trusted|guessed
        """,
        hit="The fix was a phone call away.",
        sound="The cable is one floor away.",
        unless="negated-early future attackers question present conditional by-system blame-free",
    ),
    Row(
        """
        @without !being ..5 having|being been? :adverb* looked|opened|saved|refitted|secured|counted|compared|handed|cleared|signed|approved|told|questioned|consulted|informed|warned|asked|rehearsed|discussed|obtained|briefed|sought|countersigned|inspected|escalated|announced|taken|drained|isolated
        :act_past|sent ..10 @without ..5 having been? :adverb* told|informed|asked|consulted|read|reviewed|discussed|rehearsed|tested|warned|notified|announced|approved|agreed|questioned|documented|escalated|briefed|trained|considered
        :act_past|sent|renewed|extended|live|out|through|done|gone ..10 @without ..4 being told|informed|asked|consulted|read|reviewed|discussed|rehearsed|tested|warned|notified|announced|approved|agreed|questioned|documented|escalated|briefed|trained|considered
        :act_past|went|left|filled|done ..8 with @nobody|none ..4 around|watching|present|there|in|on|at|looking|to
        :act_past|went|left|filled|done ..8 with no @one ..4 around|watching|present|there|in|on|at|looking|to
        :control|count|period|soak|run|phase ..3 was|were|had been? :adverb* dropped|cut|cancelled|canceled|shortened|trimmed|omitted|left|skipped|halved ..2 to @save|spare|gain|meet|make|win
        soak|burn-in|observation|bake|watch ..2 was|were|had|got been? @cut|shortened|reduced|trimmed|halved|compressed from|to|by|short
        AGENT went|passed|worked|spent|got ..8 @without ..2 :care_ing
        @dispensed with the|a|any|that|our|all|both|second
        @sign-off|sign-offs|signoff|countersignature|countersignatures ..6 was|were missing|absent|lacking|outstanding
        permit|form|record|ticket|change|dossier ..2 lacked|carried|bore a|any|its|the|no ..2 @signature|approval|sign-off|approver|reviewer|owner
        signature ..1 was @missing on|from|under ..2 permit|form|ticket|dossier|record|sheet
        :act_past|made|done ..3 @outside ..1 agreed|change|normal|approved|established|review|maintenance ..1 process|window|procedure|policy|hours
        :act_past|made|done ..3 outside the|our|any|all @procedure|policy|procedures|window
        ^ @against the|our|all|its|their|your ..3 runbook|advice|procedure|rules|recommendation|instructions|guidance|warning|warnings|policy ..12 was|were|had
        in @spite of ..5 advice|objection|objections|doubts|reminders|reminder|concerns ..1 the|a|we|it|they|he|she
        no @pilot|soak|canary|dry-run|rehearsal , ..4 straight|directly
        ^ test|tests|staging|review|rehearsal|canary|drill|backup ..3 ? @skipped|none|never|nope|no|forgotten
        second|fresh|other pair|set of @eyes : none|no|nobody|-
        ^ no change|rfc|cr was ..1 @raised
        on the @nod .|,|;|$|by|and|in|at
        @corners was|were|had been? ..1 cut
        was|were|been :adverb* @overridden|sidestepped|circumvented without|with|using|by ..2 note|token|comment|record|reason|question|trace|explanation
        """,
        hit="The press was started without the guard having been refitted.",
        sound="The pod was restarted without its volume having been detached.",
        unless="permitted negated-early future attackers conditional purpose question present because by-system reasoned rightful"
        " follows-from",
    ),
)
