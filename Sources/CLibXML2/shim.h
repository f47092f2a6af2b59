#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU and would bring ICU's headers in, whose types collide with the ICU that Foundation carries.
// Nothing here converts character sets through libxml2, so its ICU members are left out of what Swift sees.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
