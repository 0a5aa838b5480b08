package org.layerwright.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * {@code docs/metrics.md}.
 *
 * @param text what it says
 */
public record MetricsGuide(String text) {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /**
     * A table.
     *
     * @param headings of its columns
     * @param rows its cells
     */
    public record Table(List<String> headings, List<List<String>> rows) {}

    public static MetricsGuide read() throws IOException {
        return new MetricsGuide(Files.readString(Path.of("..", "docs", "metrics.md")));
    }

    /** What stands under headings of a level, by heading; what is deeper stands in it. */
    public Map<String, String> sections(int level) {
        String mark = "(?m)^" + "#".repeat(level) + " ";
        String[] parts = text.split(mark, -1);
        Map<String, String> sections = new LinkedHashMap<>();
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            String body = part.split("(?m)^#{1," + level + "} ", -1)[0];
            int end = body.indexOf('\n');
            sections.put(body.substring(0, end), body.substring(end + 1));
        }
        return sections;
    }

    /** The tables of a text, in order. */
    static List<Table> tables(String text) {
        List<Table> tables = new ArrayList<>();
        for (String block : text.split("\n\n")) {
            if (block.strip().startsWith("|")) {
                List<List<String>> rows =
                        block.strip()
                                .lines()
                                .map(
                                        line ->
                                                Arrays.stream(line.split("\\|", -1))
                                                        .map(String::strip)
                                                        .toList())
                                .map(cells -> cells.subList(1, cells.size() - 1))
                                .collect(Collectors.toList());
                tables.add(new Table(rows.get(0), rows.subList(2, rows.size())));
            }
        }
        return tables;
    }

    /** What stands in backticks, word by word. */
    public static Set<String> code(String text) {
        return CODE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
