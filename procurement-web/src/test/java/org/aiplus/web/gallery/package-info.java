// SPDX-License-Identifier: Apache-2.0
/** Tests of the parts of pages. */
@NullMarked
package org.aiplus.web.gallery;

import org.jspecify.annotations.NullMarked;
