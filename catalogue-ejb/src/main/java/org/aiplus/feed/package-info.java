// SPDX-License-Identifier: Apache-2.0
/**
 * The change feed: which published objects changed, in the order in which the changes became final. It drives the
 * search index and lets others follow the catalogue; it names objects and never repeats what they say.
 */
@Feature(dependsOn = {"shared"})
@NullMarked
package org.aiplus.feed;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
