/** What is wrong with data, said so that who made it can mend it. */
@NullMarked
package org.layerwright.data.problem;

import org.jspecify.annotations.NullMarked;
