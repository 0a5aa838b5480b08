package org.layerwright.processor.guide;

import java.util.List;

/**
 * An annotation or enum of the language, as its source describes it.
 *
 * @param name its package below the language's and its simple name: {@code layer.Conv2D}
 * @param annotation whether it is an annotation
 * @param text what its Javadoc says, as Markdown
 * @param members attributes or constants, in order
 */
record LanguageType(String name, boolean annotation, String text, List<Member> members) {
    /**
     * An attribute or a constant.
     *
     * @param type an attribute's type
     * @param value its default; empty if it has none
     */
    record Member(String name, String type, String value, String text) {}

    LanguageType {
        members = List.copyOf(members);
    }

    String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Heading, text, and a table of attributes or constants. */
    String reference() {
        StringBuilder reference = new StringBuilder();
        reference
                .append("#### ")
                .append(annotation ? "@" : "")
                .append(simpleName())
                .append("\n\n")
                .append(text)
                .append("\n");
        List<Member> shown = members.stream().filter(member -> !isOfAllModifiers(member)).toList();
        if (!shown.isEmpty()) {
            reference.append(
                    annotation
                            ? "\n| attribute | type | default | |\n|---|---|---|---|\n"
                            : "\n| constant | |\n|---|---|\n");
            shown.forEach(
                    member -> reference.append(annotation ? attribute(member) : constant(member)));
        }
        return reference.toString();
    }

    /** What every annotation about weights has; their section describes it once. */
    private boolean isOfAllModifiers(Member member) {
        return name.startsWith("weight.") && member.name().equals("weights");
    }

    private static String attribute(Member member) {
        boolean required = member.value().isEmpty() || member.text().contains("ust be given");
        return "| `%s` | `%s` | %s | %s |%n"
                .formatted(
                        member.name(),
                        member.type(),
                        required ? "required" : "`" + member.value() + "`",
                        cell(member.text()));
    }

    private static String constant(Member member) {
        return "| `%s` | %s |%n".formatted(member.name(), cell(member.text()));
    }

    private static String cell(String text) {
        return text.replaceAll("\\s+", " ").replace("|", "\\|");
    }
}
