// SPDX-License-Identifier: Apache-2.0
/** Tests of the page about bundles. */
@NullMarked
package org.aiplus.web.bundle;

import org.jspecify.annotations.NullMarked;
