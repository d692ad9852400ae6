data "vsphere_datacenter" "hq" {
  name = "dp-hq"
}

resource "vsphere_distributed_virtual_switch" "own" {
  name          = "own"
  datacenter_id = data.vsphere_datacenter.hq.id
}

resource "vsphere_distributed_port_group" "servers" {
  name                            = "servers"
  distributed_virtual_switch_uuid = vsphere_distributed_virtual_switch.own.id
  vlan_id                         = 120
}

resource "vsphere_compute_cluster" "police" {
  name          = "police"
  datacenter_id = data.vsphere_datacenter.hq.id
}

resource "vsphere_virtual_machine" "rms" {
  name             = "rms"
  resource_pool_id = vsphere_compute_cluster.police.resource_pool_id
  network_interface {
    network_id = vsphere_distributed_port_group.servers.id
  }
}

resource "vsphere_virtual_machine" "web" {
  name             = "web"
  resource_pool_id = vsphere_compute_cluster.police.resource_pool_id
  network_interface {
    network_id = vsphere_distributed_port_group.servers.id
  }
}
