internal import ArgumentParser

@main
struct Planverk: ParsableCommand {
}
