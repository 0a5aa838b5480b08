package org.layerwright.processor.guide;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;

import java.util.List;
import java.util.Locale;

/** Javadoc's text as Markdown. What is not used in the language's Javadoc yet is refused. */
final class Markdown {
    private final StringBuilder out = new StringBuilder();
    private boolean preformatted;

    private Markdown() {}

    static String of(DocCommentTree comment) {
        Markdown markdown = new Markdown();
        comment.getFullBody().forEach(markdown::add);
        return markdown.out.toString().replaceAll("[ \\t]*\\n\\n[ \\t]*", "\n\n").strip();
    }

    private void add(List<? extends DocTree> parts) {
        parts.forEach(this::add);
    }

    private void add(DocTree part) {
        switch (part.getKind()) {
            case TEXT -> text(((TextTree) part).getBody());
            case CODE -> code(((LiteralTree) part).getBody().getBody());
            case LITERAL -> text(((LiteralTree) part).getBody().getBody());
            case LINK, LINK_PLAIN -> link((LinkTree) part);
            case ENTITY -> out.append('&').append(((EntityTree) part).getName()).append(';');
            case START_ELEMENT -> element(((StartElementTree) part).getName().toString(), true);
            case END_ELEMENT -> element(part.toString().replaceAll("[</>]", ""), false);
            default -> throw new IllegalArgumentException("Not known in Javadoc: " + part);
        }
    }

    private void text(String text) {
        out.append(preformatted ? text : text.replaceAll("\\s+", " "));
    }

    private void code(String code) {
        if (preformatted) {
            out.append(code.stripIndent().strip());
        } else {
            out.append('`').append(code.strip().replaceAll("\\s+", " ")).append('`');
        }
    }

    private void link(LinkTree link) {
        if (!link.getLabel().isEmpty()) {
            add(link.getLabel());
            return;
        }
        String signature = link.getReference().getSignature();
        String type = signature.replaceFirst("#.*", "").replaceFirst(".*\\.", "");
        String member = signature.contains("#") ? signature.replaceFirst(".*#", "") : "";
        boolean isPackage = type.equals(type.toLowerCase(Locale.ROOT));
        out.append('`')
                .append(type.isEmpty() || isPackage || !member.isEmpty() ? "" : "@")
                .append(type)
                .append(type.isEmpty() || member.isEmpty() ? "" : ".")
                .append(member)
                .append('`');
    }

    private void element(String name, boolean start) {
        switch (name) {
            case "p" -> out.append(start ? "\n\n" : "");
            case "em" -> out.append('*');
            case "pre" -> {
                preformatted = start;
                out.append(start ? "\n\n```\n" : "\n```\n\n");
            }
            default -> throw new IllegalArgumentException("Not known in Javadoc: <" + name + ">");
        }
    }
}
