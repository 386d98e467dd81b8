// SPDX-License-Identifier: Apache-2.0
/** All parts of pages on one page, in the demo profile, for those who build pages and for accessibility tests. */
@NullMarked
package org.aiplus.web.gallery;

import org.jspecify.annotations.NullMarked;
