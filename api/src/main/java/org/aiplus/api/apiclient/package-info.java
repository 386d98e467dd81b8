// SPDX-License-Identifier: Apache-2.0
/** Programs of vendors over HTTP. */
@NullMarked
package org.aiplus.api.apiclient;

import org.jspecify.annotations.NullMarked;
