// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowportswitch.h"

namespace Zoetrope {

WindowPortSwitch::WindowPortSwitch(Engine *engine, QString dataFolder)
    : m_engine(engine)
    , m_dataFolder(std::move(dataFolder))
{
}

Result<> WindowPortSwitch::open(const Wish &wish)
{
    if (m_port && wish == m_wish)
        return {}; // a window that takes another's place wants what is there already
    close();
    m_wish = wish;
    Port::Options options;
    options.port = quint16(wish.number);
    options.dataFolder = m_dataFolder;
    options.roots = wish.roots;
    Result<std::unique_ptr<Port>> port = Port::open(m_engine, options);
    if (!port)
        return port.error();
    m_port = *std::move(port);
    return {};
}

Result<QString> WindowPortSwitch::token()
{
    const Result<PortKeys> keys = openPortKeys(portKeysFolder(m_dataFolder));
    if (!keys)
        return keys.error();
    return QString::fromLatin1(keys->token);
}

Result<> WindowPortSwitch::renewToken()
{
    if (Result<> renewed = renewPortToken(portKeysFolder(m_dataFolder)); !renewed || !m_port)
        return renewed;
    close();
    return open(m_wish);
}

} // namespace Zoetrope
