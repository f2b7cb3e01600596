"""What people did by accident, inadvertently, in error, by mistake."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        :past|was|were|been|got ..7 by @mistake
        :human_act ..3 in @error .|;|when|during|while|after
        """,
        hit="The pump was stopped by mistake.",
        sound="Jobs that end in error state are retried.",
        sure=True,
        unless="negated hypothetical future by-system attackers ended users of-machines",
    ),
    Row(
        """
        ^ ..6 :human_act|:participle in @error !state|mode|handling|but|.|rate|rates|message|messages|code|codes|log|logs|report|reports|page|pages|response|responses|output
        , in @error ,
        in @error .|;|when|during|while|after|since|as
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
        unless="negated hypothetical future by-system attackers users defined",
    ),
    Row(
        "by @accident !of",
        hit="While tidying up, Ravi removed the record by accident.",
        sound="We found the second path by accident.",
        unless="negated hypothetical future found by-system attackers of-machines",
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
        sure=True,
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
        a|one|the|some @stray|misplaced|superfluous|errant|rogue|forgotten ..1 semicolon|comma|quote|bracket|space|dot|slash|digit|zero|character|decimal|newline|tab|dash|minus|backslash|parenthesis|brace|colon|asterisk|hyphen|letter|keystroke|line
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
        @:accident_adverb
        """,
        hit="The second volume was detached, and its lock had inadvertently been released before.",
        sound="The proxy inadvertently doubled each request.",
        unless="negated purpose future conditional attackers attributive found luck good-accident machines-own by-system then-can users",
    ),
    Row(
        """
        @accidental|accidently|inadvertent|unintentional|unintended|mistaken|erroneous !complexity|discovery|find|benefit|luck|and|or|consequence|consequences|effect|effects|side|behaviour|behavior ..1 :peoples_act !button|guard|protection|prevention|detection|cover|rate|risk|risks|check|checks|test|tests|scenario
        ^ @accidental|inadvertent|unintentional|unintended|erroneous|mistaken !complexity|discovery|find|benefit|luck|and|or|consequence|consequences|effect|effects|side|behaviour|behavior ..1
        """,
        hit="Accidental reuse of a test key locked the second account.",
        sound="A lock on the folder guards against accidental removal.",
        unless="negated purpose future attackers conditional hypothetical luck",
    ),
)
