internal import Foundation

@main
enum Main {
    static func main() async {
        let status = await Invocation.run(Array(CommandLine.arguments.dropFirst()), on: .process)
        exit(status.rawValue)
    }
}
