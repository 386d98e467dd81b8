// SPDX-License-Identifier: Apache-2.0
/** A page that breaks the rules of the architecture. */
package org.aiplus.web.broken;
