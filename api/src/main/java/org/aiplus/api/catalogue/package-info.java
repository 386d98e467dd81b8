// SPDX-License-Identifier: Apache-2.0
/** Solutions as resources: published entries, their revisions, and writing them. */
@NullMarked
package org.aiplus.api.catalogue;

import org.jspecify.annotations.NullMarked;
