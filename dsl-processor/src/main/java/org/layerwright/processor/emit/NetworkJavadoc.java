package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.optimize.NetworkPlan;

/** What the Javadoc of a model class shows: the table, the diagram, and what they leave out. */
final class NetworkJavadoc {
    /** A longer chart than this says less than the table. */
    private static final int MOST_BOXES = 2 * Outline.MOST_PARTS;

    private NetworkJavadoc() {}

    static CodeBlock of(NetworkPlan plan) {
        Outline outline = Outline.folded(plan);
        CodeBlock.Builder text =
                CodeBlock.builder()
                        .add(
                                "The network declared by {@link $T}, ready to train.\n",
                                GeneratedSource.source(plan.network().decl()))
                        .add("\n<pre>\n$L\n</pre>\n", SummaryTable.of(plan, outline));
        if (outline.parts().size() <= MOST_BOXES) {
            text.add(
                    "\n<pre class=\"mermaid\">{@literal\n$L\n}</pre>\n",
                    MermaidDiagram.of(plan, outline));
        }
        if (outline.isFolded()) {
            text.add(
                    "\n<p>All layers:\n<pre>\n$L\n</pre>\n",
                    SummaryTable.of(plan, Outline.layers(plan)));
        }
        return text.build();
    }
}
