namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>The numbers of the small scenario, for the model and for its twin: seconds, metres, metres per second, tonnes.</summary>
public sealed record TwinNumbers
{
    /// <summary>The columns, in the order in which the scenario lists them.</summary>
    public IReadOnlyList<Column> Columns { get; init; } =
    [
        new("trucks", ["ferries", "bridge"], 10, 10, 1, 20, 0, 2),
        new("tanks", ["ferries"], 45, 9, 3, 4, 600, 1),
        new("infantry", ["ferries"], 0, 0, 1, 45, 300, 3),
        new("lorries", ["bridge", "ferries"], 10, 10, 1, 40, 0, 2),
    ];

    /// <summary>The last day of the run.</summary>
    public const int Days = 20;

    /// <summary>What headquarters goes by.</summary>
    public Command Command { get; init; } = new(3_600, 1_800);

    /// <summary>The routes from the assembly area, and the most that march together.</summary>
    public Roads Roads { get; init; } = new(3_000, 5, 1, 40, 6, 20);

    /// <summary>The two ferries.</summary>
    public Ferries Ferries { get; init; } = new();

    /// <summary>The bridge.</summary>
    public Bridge Bridge { get; init; } = new();

    /// <summary>Times of the certain hits on the bridge.</summary>
    public IReadOnlyList<double> OnBridge { get; init; } = [1_500, 2_200];

    /// <summary>Times of the certain hits on the ferries.</summary>
    public IReadOnlyList<double> OnFerries { get; init; } = [2_500, 5_500];

    /// <summary>For each hit on the ferries, the uniform in (0, 1) that says which of those in reach it strikes.</summary>
    public IReadOnlyList<double> Which { get; init; } = [];

    /// <summary>For each hit on the landing, the uniform in (0, 1) that says how long it closes it.</summary>
    public IReadOnlyList<double> CraterLuck { get; init; } = [];

    /// <summary>Times of the certain hits on the ferries' landing.</summary>
    public IReadOnlyList<double> OnLanding { get; init; } = [1_200];
}

/// <summary>Vehicles or people on foot that leave together.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sites">The sites that it may use.</param>
/// <param name="Class">The vehicles' load class.</param>
/// <param name="Length">The vehicles' length; 0 for people on foot.</param>
/// <param name="Crew">People in each vehicle.</param>
/// <param name="Count">How many vehicles, or people on foot.</param>
/// <param name="Ready">When it is ready to march.</param>
/// <param name="Priority">Its place in the order of march.</param>
public sealed record Column(
    string Name,
    IReadOnlyList<string> Sites,
    double Class,
    double Length,
    int Crew,
    int Count,
    double Ready,
    int Priority
)
{
    /// <summary>Whether it has no vehicles.</summary>
    public bool IsOnFoot => Length == 0;
}

/// <summary>How often headquarters looks at everything, and how much sooner those who wait must be across to be sent elsewhere: seconds.</summary>
public sealed record Command(double Review, double TransferGain);

/// <summary>When a site works every day: from so many seconds after midnight, for so many seconds, at most a day; 0 for always.</summary>
public sealed record Window(double From, double Length);

/// <summary>A time of which all that is known is that it lies between two, seconds, any of them as likely.</summary>
public sealed record Between(double Least, double Most)
{
    /// <summary>The time that a uniform in (0, 1) stands for.</summary>
    public double At(double luck) => Least + luck * (Most - Least);
}

/// <summary>The routes, one to each site.</summary>
public sealed record Roads(double Length, double Speed, double FootSpeed, double Gap, int Vehicles, int Persons);

/// <summary>The site of the two ferries.</summary>
public sealed record Ferries
{
    public int Craft { get; init; } = 2;
    public int NearBerths { get; init; } = 1;
    public int FarBerths { get; init; } = 1;
    public int Lanes { get; init; } = 1;
    public double Length { get; init; } = 32;
    public double Gap { get; init; } = 0.5;
    public double Load { get; init; } = 60;
    public int Persons { get; init; } = 20;
    public int PassedOver { get; init; } = 10;
    public double Loading { get; init; } = 300;
    public double Crossing { get; init; } = 420;
    public double Unloading { get; init; } = 240;
    public double Return { get; init; } = 360;
    public double LongestWait { get; init; } = 500;
    public double Pause { get; init; } = 120;
    public int RoomForVehicles { get; init; } = 12;
    public int RoomForPersons { get; init; } = 60;

    /// <summary>Whether a hit sinks a ferry; otherwise it disables it for <see cref="Repair"/>.</summary>
    public bool Sinks { get; init; }
    public double Repair { get; init; } = 900;

    /// <summary>Whether those aboard a sunk ferry survive, and come to the bank that is nearer.</summary>
    public bool Survive { get; init; }

    /// <summary>How long a hit on the landing closes it.</summary>
    public Between Cratered { get; init; } = new(500, 900);

    /// <summary>When they work.</summary>
    public Window Window { get; init; } = new(0, 0);
}

/// <summary>The bridge: open, restricted, closed; below that, destroyed.</summary>
public sealed record Bridge
{
    public double Span { get; init; } = 500;
    public int Lanes { get; init; } = 1;
    public double Speed { get; init; } = 2.5;
    public double RestrictedSpeed { get; init; } = 2;

    /// <summary>The heaviest class that a restricted bridge carries.</summary>
    public double RestrictedClass { get; init; } = 60;
    public double Gap { get; init; } = 30;

    /// <summary>How long the crew takes for one step.</summary>
    public Between Repair { get; init; } = new(600, 1_000);

    /// <summary>For each step that the crew begins, the uniform in (0, 1) that says how long it takes.</summary>
    public IReadOnlyList<double> RepairLuck { get; init; } = [];
    public double Growth { get; init; } = 1.5;
    public double Pause { get; init; } = 60;
    public int RoomForVehicles { get; init; } = 18;

    /// <summary>Whether all who are on it are lost with it when it is destroyed; they drive off otherwise.</summary>
    public bool Collapses { get; init; }

    /// <summary>Whether their people survive, and come to the bank that is nearer.</summary>
    public bool Survive { get; init; }

    /// <summary>When it works.</summary>
    public Window Window { get; init; } = new(0, 0);
}
