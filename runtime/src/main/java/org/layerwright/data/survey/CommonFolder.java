package org.layerwright.data.survey;

import java.util.List;

/** What names of files have in common. */
final class CommonFolder {
    private CommonFolder() {}

    /** The longest beginning of all names that ends with a separator; empty if there is none. */
    static String of(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        String common = names.get(0);
        for (String name : names) {
            int same = 0;
            int most = Math.min(common.length(), name.length());
            while (same < most && common.charAt(same) == name.charAt(same)) {
                same++;
            }
            common = common.substring(0, same);
        }
        int end = Math.max(common.lastIndexOf('/'), common.lastIndexOf('\\'));
        return common.substring(0, end + 1);
    }
}
