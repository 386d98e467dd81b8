// SPDX-License-Identifier: Apache-2.0
/** Tests of the pages of the catalogue. */
@NullMarked
package org.aiplus.web.catalogue;

import org.jspecify.annotations.NullMarked;
