// SPDX-License-Identifier: Apache-2.0
/** The page of the API: a guide, and every operation of the document with an example to try. */
@NullMarked
package org.aiplus.web.developers;

import org.jspecify.annotations.NullMarked;
