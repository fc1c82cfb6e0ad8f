namespace RiverCrossingSim.Model;

/// <summary>The near-bank berths as a target: a hit craters them for a while and hurts whoever is being loaded.</summary>
sealed class LandingTarget(CraftCrossing site) : ITarget
{
    public TargetKind Kind => TargetKind.Landing;

    public string Place => site.Name;

    public double DistanceFromLine => site.DistanceFromLine;

    public double Exposure => site.CraftLeft == 0 || site.IsGivenUp ? 0 : 1 + site.PeopleLoading;

    public void Suffer(in Hit hit) => site.SufferAtLanding(hit);

    public void AfterStrike() => site.PauseAfter();
}

/// <summary>The craft on the water as a target: a hit sinks or disables one of them.</summary>
sealed class CraftTarget(CraftCrossing site, TargetKind kind) : ITarget
{
    public TargetKind Kind => kind;

    public string Place => site.Name;

    public double DistanceFromLine => site.DistanceFromLine;

    public double Exposure => site.CraftUnderWay == 0 ? 0 : site.CraftUnderWay + site.PeopleUnderWay;

    public double ExposureToCertainStrike => site.CraftLeft + site.PeopleUnderWay;

    public void Suffer(in Hit hit) => site.SufferOnTheWater(hit);

    public void AfterStrike() => site.PauseAfter();
}

/// <summary>The craft that lie at either bank as a target: a hit sinks or damages one of them.</summary>
sealed class MooredTarget(CraftCrossing site) : ITarget
{
    public TargetKind Kind => TargetKind.CraftAtBank;

    public string Place => site.Name;

    public double DistanceFromLine => site.DistanceFromLine;

    public double Exposure => site.CraftMoored + site.PeopleMoored;

    public void Suffer(in Hit hit) => site.SufferMoored(hit);

    public void AfterStrike() => site.PauseAfter();
}
