internal import PlanModel

/// A part of a template.
indirect enum TemplateNode: Sendable {
    /// Bytes of the file that are shown as they are.
    case text(Range<Int>)
    /// `{{name}}`, or `{{{name}}}` when it is unescaped.
    case variable(TemplateName, isUnescaped: Bool, tag: SourceSpan)
    /// `{{#name}}...{{/name}}`, or `{{^name}}` when it is inverted.
    case section(TemplateName, isInverted: Bool, [TemplateNode])
    /// `{{>name}}`.
    case partial(TemplateName)
    /// `{{% key}}`: one of the interface texts.
    case interfaceText(TemplateName)
}

/// A name in a tag and where it stands.
typealias TemplateName = Located<String>
